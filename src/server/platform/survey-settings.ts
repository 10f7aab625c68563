/** The properties of runs and of the survey of people. */

import { gs } from '@servicenow/glide'
import type { SurveySettings } from '../audit/people/person.ts'
import type { ChunkBudget } from '../audit/run/advance.ts'
import { wholeNumber } from './settings.ts'

/** What one chunk of a run may do. */
export function readChunkBudget(): ChunkBudget {
    return {
        rows: wholeNumber('x_scim_okta.run.chunk_rows', 5000, 10, 50000),
        milliseconds: wholeNumber('x_scim_okta.run.chunk_seconds', 20, 1, 120) * 1000,
    }
}

/** How a survey of people reads and compares. */
export function readSurveySettings(): SurveySettings {
    return {
        pageSize: wholeNumber('x_scim_okta.survey.page_size', 200, 1, 500),
        sharedLimit: wholeNumber('x_scim_okta.survey.shared_limit', 5, 2, 10),
        startDateField: String(gs.getProperty('x_scim_okta.survey.start_date_field', '')).trim(),
    }
}

/**
 * Scripted REST definitions and OAuth records. Columns of sys_ws_*: observed in built packages; OAuth: reported.
 */
import {
    applicationFileTable,
    boolean,
    dateTime,
    integer,
    platformTable,
    reference,
    string,
    script,
    typed,
} from './table-spec.ts'
import type { TableSpec } from './table-spec.ts'

const definition = applicationFileTable({
    name: 'sys_ws_definition',
    label: 'Scripted REST Service',
    display: 'name',
    columns: [
        string('name', 100, 'Name'),
        string('service_id', 100, 'API ID'),
        string('namespace', 100, 'API namespace'),
        string('base_uri', 255, 'Base API path'),
        boolean('is_versioned', 'Is versioned', '0'),
        string('default_version', 40, 'Default version'),
        string('consumes', 1000, 'Supported request formats'),
        string('produces', 1000, 'Supported response formats'),
        boolean('consumes_customized', 'Consumes customized', '0'),
        boolean('produces_customized', 'Produces customized', '0'),
        typed('enforce_acl', 'glide_list', 4000, 'Default ACLs'),
        boolean('active', 'Active', '1'),
        string('doc_link', 1000, 'Documentation link'),
        string('short_description', 1000, 'Short description'),
    ],
})

const version = applicationFileTable({
    name: 'sys_ws_version',
    label: 'Scripted REST Version',
    display: 'version_id',
    indexes: [{ columns: ['web_service_definition'], unique: false }],
    columns: [
        string('version', 40, 'Version'),
        string('version_id', 40, 'Version ID'),
        reference('web_service_definition', 'sys_ws_definition', 'API definition'),
        boolean('is_default', 'Default', '0'),
        boolean('active', 'Active', '1'),
        boolean('deprecated', 'Deprecated', '0'),
        string('short_description', 1000, 'Short description'),
    ],
})

const operation = applicationFileTable({
    name: 'sys_ws_operation',
    label: 'Scripted REST Resource',
    display: 'name',
    indexes: [{ columns: ['web_service_definition'], unique: false }],
    columns: [
        string('name', 100, 'Name'),
        string('http_method', 40, 'HTTP method'),
        string('relative_path', 255, 'Relative path'),
        string('operation_uri', 1000, 'Resource path'),
        string('default_operation_uri', 1000, 'Default resource path'),
        reference('web_service_definition', 'sys_ws_definition', 'API definition'),
        reference('web_service_version', 'sys_ws_version', 'API version'),
        script('operation_script', 'Script'),
        string('consumes', 1000, 'Supported request formats'),
        string('produces', 1000, 'Supported response formats'),
        boolean('consumes_customized', 'Consumes customized', '0'),
        boolean('produces_customized', 'Produces customized', '0'),
        boolean('requires_authentication', 'Requires authentication', '1'),
        boolean('requires_acl_authorization', 'Requires ACL authorization', '1'),
        boolean('requires_snc_internal_role', 'Requires SNC internal role', '1'),
        typed('enforce_acl', 'glide_list', 4000, 'ACLs'),
        boolean('active', 'Active', '1'),
        string('request_example', 4000, 'Request example'),
        string('short_description', 1000, 'Short description'),
    ],
})

const declared = (name: string, label: string, parent: string): TableSpec[] => [
    applicationFileTable({
        name,
        label,
        display: 'name',
        columns: [
            string('name', 100, 'Name'),
            reference('web_service_definition', 'sys_ws_definition', 'API definition'),
            boolean('is_required', 'Is mandatory', '0'),
            string('example_value', 255, 'Example value'),
            string('short_description', 1000, 'Short description'),
        ],
    }),
    applicationFileTable({
        name: `${name}_map`,
        label: `${label} association`,
        columns: [reference('web_service_operation', 'sys_ws_operation', 'Resource'), reference(parent, name, label)],
    }),
]

const oauthEntity = platformTable({
    name: 'oauth_entity',
    label: 'Application Registry',
    display: 'name',
    indexes: [{ columns: ['client_id'], unique: false }],
    columns: [
        string('name', 100, 'Name'),
        string('client_id', 100, 'Client ID'),
        typed('client_secret', 'password2', 255, 'Client secret'),
        string('type', 40, 'Type'),
        string('default_grant_type', 40, 'Default Grant type'),
        reference('user', 'sys_user', 'OAuth Application User'),
        integer('access_token_lifespan', 'Access Token Lifespan', '1800'),
        integer('refresh_token_lifespan', 'Refresh Token Lifespan', '8640000'),
        boolean('active', 'Active', '1'),
    ],
})

const oauthCredential = platformTable({
    name: 'oauth_credential',
    label: 'OAuth Credential',
    indexes: [
        { columns: ['token'], unique: false },
        { columns: ['peer'], unique: false },
    ],
    columns: [
        string('name', 100, 'Name'),
        string('type', 40, 'Type'),
        typed('token', 'password2', 255, 'Token'),
        reference('peer', 'oauth_entity', 'Peer'),
        reference('user', 'sys_user', 'User'),
        dateTime('expires', 'Expires'),
    ],
})

export const SERVICE_TABLES: readonly TableSpec[] = [
    definition,
    version,
    operation,
    ...declared('sys_ws_query_parameter', 'Query Parameter', 'web_service_query_parameter'),
    ...declared('sys_ws_header', 'Header', 'web_service_header'),
    oauthEntity,
    oauthCredential,
]

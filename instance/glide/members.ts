/** Names that the platform's classes have; those that this emulation lacks say so instead of being undefined. */

/** documented, and in the type declarations: members of GlideRecord that are not emulated. */
export const RECORD_MEMBERS = new Set(
    `_get addFunction addInactiveQuery addQueryHint addSystemEncodedQuery addSystemOrderBy addSystemQuery addUserEncodedQuery
    addUserOrderBy addUserQuery addValue applyEncodedQuery applyTemplate autoSysFields disableSecurityFeature
    enableSecurityFeature enableSessionLanguageJoin getAttribute getBooleanAttribute getCategory getClassDisplayValue
    getDisplayName getDynamicAttribute getDynamicAttributeDisplayValue getDynamicAttributeValue getEscapedDisplayValue
    getGeoPoint getPlural getRequestedElements getTableScope getViewDefinition insertWithReferences isDataFabricOperation
    isEncodedQueryValid isView isWorkflow largeResultExpected queryNoDomain setCategory
    setDynamicAttributeDisplayValue setDynamicAttributeDisplayValues setDynamicAttributeValue setDynamicAttributeValues
    setForceUpdate setNewGuid setUseEngines setViewDefinition targetExtension updateMultipleAllowNull updateNoDomain
    updateWithReferences`.split(/\s+/),
)

/** documented, and in the type declarations: members of GlideElement that are not emulated. */
export const ELEMENT_MEMBERS = new Set(
    `changesFromNotEmpty changesToNotEmpty debug getAttribute getBaseTableName getBooleanAttribute getChoiceValue getChoices
    getDecryptedValue getDependent getDependentTable getDisplayValueExt getDisplayValueLang getEscapedValue
    getGlideObject getHTMLValue getJournalEntry getReferenceDisplayValue getReferenceValue getStyle getTextAreaDisplayValue
    getXHTMLValue getXMLValue hasAttribute hasRightsTo hasValue setError setInitialValue setJournalEntry
    setPhoneNumber getInitialValue getError getCurrencyCode getCurrencyDisplayValue getCurrencyString getCurrencyValue
    getBooleanValue`.split(/\s+/),
)

export function notEmulated(what: string): Error {
    return new Error(`not emulated: ${what}`)
}

import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['setting-mapping-email'],
    table: 'x_scim_okta_mapping',
    data: {
        name: 'emails[type eq "work"].value',
        active: true,
        order: 190,
        reason: 'The one address of the record: that of type work, else any other.',
        target_table: 'sys_user',
        field: 'email',
        scim_path: 'emails[type eq "work"].value',
        attribute_type: 'string',
        transform: 'none',
        takes: 'all',
        length_policy: 'reject',
        shipped_length: 100,
    },
    $meta: { installMethod: 'first install' },
})

Record({
    $id: Now.ID['setting-mapping-phone'],
    table: 'x_scim_okta_mapping',
    data: {
        name: 'phoneNumbers[type eq "work"].value',
        active: true,
        order: 200,
        reason: 'Business phone; a number without a type counts as one.',
        target_table: 'sys_user',
        field: 'phone',
        scim_path: 'phoneNumbers[type eq "work"].value',
        attribute_type: 'string',
        transform: 'none',
        takes: 'untyped',
        length_policy: 'reject',
        shipped_length: 40,
    },
    $meta: { installMethod: 'first install' },
})

Record({
    $id: Now.ID['setting-mapping-mobile-phone'],
    table: 'x_scim_okta_mapping',
    data: {
        name: 'phoneNumbers[type eq "mobile"].value',
        active: true,
        order: 210,
        reason: 'Mobile phone.',
        target_table: 'sys_user',
        field: 'mobile_phone',
        scim_path: 'phoneNumbers[type eq "mobile"].value',
        attribute_type: 'string',
        transform: 'none',
        takes: 'none',
        length_policy: 'reject',
        shipped_length: 40,
    },
    $meta: { installMethod: 'first install' },
})

Record({
    $id: Now.ID['setting-mapping-home-phone'],
    table: 'x_scim_okta_mapping',
    data: {
        name: 'phoneNumbers[type eq "home"].value',
        active: true,
        order: 220,
        reason: 'Home phone.',
        target_table: 'sys_user',
        field: 'home_phone',
        scim_path: 'phoneNumbers[type eq "home"].value',
        attribute_type: 'string',
        transform: 'none',
        takes: 'none',
        length_policy: 'reject',
        shipped_length: 40,
    },
    $meta: { installMethod: 'first install' },
})

Record({
    $id: Now.ID['setting-mapping-street'],
    table: 'x_scim_okta_mapping',
    data: {
        name: 'addresses[type eq "work"].streetAddress',
        active: true,
        order: 230,
        reason: 'The one address of the record: that of type work, else any other.',
        target_table: 'sys_user',
        field: 'street',
        scim_path: 'addresses[type eq "work"].streetAddress',
        attribute_type: 'string',
        transform: 'none',
        takes: 'all',
        length_policy: 'reject',
        shipped_length: 255,
    },
    $meta: { installMethod: 'first install' },
})

Record({
    $id: Now.ID['setting-mapping-city'],
    table: 'x_scim_okta_mapping',
    data: {
        name: 'addresses[type eq "work"].locality',
        active: true,
        order: 240,
        reason: 'City of the same address.',
        target_table: 'sys_user',
        field: 'city',
        scim_path: 'addresses[type eq "work"].locality',
        attribute_type: 'string',
        transform: 'none',
        takes: 'all',
        length_policy: 'reject',
        shipped_length: 40,
    },
    $meta: { installMethod: 'first install' },
})

Record({
    $id: Now.ID['setting-mapping-state'],
    table: 'x_scim_okta_mapping',
    data: {
        name: 'addresses[type eq "work"].region',
        active: true,
        order: 250,
        reason: 'State or province of the same address.',
        target_table: 'sys_user',
        field: 'state',
        scim_path: 'addresses[type eq "work"].region',
        attribute_type: 'string',
        transform: 'none',
        takes: 'all',
        length_policy: 'reject',
        shipped_length: 40,
    },
    $meta: { installMethod: 'first install' },
})

Record({
    $id: Now.ID['setting-mapping-zip'],
    table: 'x_scim_okta_mapping',
    data: {
        name: 'addresses[type eq "work"].postalCode',
        active: true,
        order: 260,
        reason: 'Postal code of the same address.',
        target_table: 'sys_user',
        field: 'zip',
        scim_path: 'addresses[type eq "work"].postalCode',
        attribute_type: 'string',
        transform: 'none',
        takes: 'all',
        length_policy: 'reject',
        shipped_length: 40,
    },
    $meta: { installMethod: 'first install' },
})

Record({
    $id: Now.ID['setting-mapping-country'],
    table: 'x_scim_okta_mapping',
    data: {
        name: 'addresses[type eq "work"].country',
        active: true,
        order: 270,
        reason: 'Country of the same address.',
        target_table: 'sys_user',
        field: 'country',
        scim_path: 'addresses[type eq "work"].country',
        attribute_type: 'string',
        transform: 'none',
        takes: 'all',
        length_policy: 'reject',
        shipped_length: 3,
    },
    $meta: { installMethod: 'first install' },
})

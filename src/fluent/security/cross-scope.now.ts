import '@servicenow/sdk/global'
import { CrossScopePrivilege } from '@servicenow/sdk/core'

CrossScopePrivilege({
    $id: Now.ID['privilege-sys-user-read'],
    status: 'allowed',
    operation: 'read',
    targetName: 'sys_user',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sys-user-create'],
    status: 'allowed',
    operation: 'create',
    targetName: 'sys_user',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sys-user-write'],
    status: 'allowed',
    operation: 'write',
    targetName: 'sys_user',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sys-user-group-read'],
    status: 'allowed',
    operation: 'read',
    targetName: 'sys_user_group',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sys-user-grmember-read'],
    status: 'allowed',
    operation: 'read',
    targetName: 'sys_user_grmember',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-cmn-department-read'],
    status: 'allowed',
    operation: 'read',
    targetName: 'cmn_department',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-cmn-cost-center-read'],
    status: 'allowed',
    operation: 'read',
    targetName: 'cmn_cost_center',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sys-user-group-create'],
    status: 'allowed',
    operation: 'create',
    targetName: 'sys_user_group',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sys-user-group-write'],
    status: 'allowed',
    operation: 'write',
    targetName: 'sys_user_group',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sys-user-grmember-create'],
    status: 'allowed',
    operation: 'create',
    targetName: 'sys_user_grmember',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sys-user-grmember-delete'],
    status: 'allowed',
    operation: 'delete',
    targetName: 'sys_user_grmember',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-core-company-read'],
    status: 'allowed',
    operation: 'read',
    targetName: 'core_company',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-cmn-location-read'],
    status: 'allowed',
    operation: 'read',
    targetName: 'cmn_location',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-cmn-building-read'],
    status: 'allowed',
    operation: 'read',
    targetName: 'cmn_building',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sys-dictionary-read'],
    status: 'allowed',
    operation: 'read',
    targetName: 'sys_dictionary',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-cmn-department-create'],
    status: 'allowed',
    operation: 'create',
    targetName: 'cmn_department',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-cmn-cost-center-create'],
    status: 'allowed',
    operation: 'create',
    targetName: 'cmn_cost_center',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-core-company-create'],
    status: 'allowed',
    operation: 'create',
    targetName: 'core_company',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-cmn-location-create'],
    status: 'allowed',
    operation: 'create',
    targetName: 'cmn_location',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-cmn-building-create'],
    status: 'allowed',
    operation: 'create',
    targetName: 'cmn_building',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sys-audit-read'],
    status: 'allowed',
    operation: 'read',
    targetName: 'sys_audit',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

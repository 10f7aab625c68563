import '@servicenow/sdk/global'
import { CrossScopePrivilege } from '@servicenow/sdk/core'

CrossScopePrivilege({
    $id: Now.ID['privilege-task-read'],
    status: 'allowed',
    operation: 'read',
    targetName: 'task',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-task-write'],
    status: 'allowed',
    operation: 'write',
    targetName: 'task',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-incident-read'],
    status: 'allowed',
    operation: 'read',
    targetName: 'incident',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-incident-write'],
    status: 'allowed',
    operation: 'write',
    targetName: 'incident',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-problem-read'],
    status: 'allowed',
    operation: 'read',
    targetName: 'problem',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-problem-write'],
    status: 'allowed',
    operation: 'write',
    targetName: 'problem',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-problem-task-read'],
    status: 'allowed',
    operation: 'read',
    targetName: 'problem_task',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-problem-task-write'],
    status: 'allowed',
    operation: 'write',
    targetName: 'problem_task',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-change-request-read'],
    status: 'allowed',
    operation: 'read',
    targetName: 'change_request',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-change-request-write'],
    status: 'allowed',
    operation: 'write',
    targetName: 'change_request',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-change-task-read'],
    status: 'allowed',
    operation: 'read',
    targetName: 'change_task',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-change-task-write'],
    status: 'allowed',
    operation: 'write',
    targetName: 'change_task',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sc-request-read'],
    status: 'allowed',
    operation: 'read',
    targetName: 'sc_request',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sc-request-write'],
    status: 'allowed',
    operation: 'write',
    targetName: 'sc_request',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sc-req-item-read'],
    status: 'allowed',
    operation: 'read',
    targetName: 'sc_req_item',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sc-req-item-write'],
    status: 'allowed',
    operation: 'write',
    targetName: 'sc_req_item',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sc-task-read'],
    status: 'allowed',
    operation: 'read',
    targetName: 'sc_task',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sc-task-write'],
    status: 'allowed',
    operation: 'write',
    targetName: 'sc_task',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sysapproval-approver-read'],
    status: 'allowed',
    operation: 'read',
    targetName: 'sysapproval_approver',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sysapproval-approver-write'],
    status: 'allowed',
    operation: 'write',
    targetName: 'sysapproval_approver',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sys-user-delegate-read'],
    status: 'allowed',
    operation: 'read',
    targetName: 'sys_user_delegate',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sys-user-delegate-create'],
    status: 'allowed',
    operation: 'create',
    targetName: 'sys_user_delegate',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

CrossScopePrivilege({
    $id: Now.ID['privilege-sys-user-delegate-write'],
    status: 'allowed',
    operation: 'write',
    targetName: 'sys_user_delegate',
    targetScope: 'global',
    targetType: 'sys_db_object',
})

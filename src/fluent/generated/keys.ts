import '@servicenow/sdk/global'

declare global {
    namespace Now {
        namespace Internal {
            interface Keys extends KeysRegistry {
                explicit: {
                    'acl-identity-create': {
                        table: 'sys_security_acl'
                        id: 'a116f62083f0453ebaa553857e5ce9da'
                    }
                    'acl-identity-delete': {
                        table: 'sys_security_acl'
                        id: '81919c87ea894c7b82a6cdbc2544658b'
                    }
                    'acl-identity-read': {
                        table: 'sys_security_acl'
                        id: 'ff51e1c47a9249e8807c40076995a271'
                    }
                    'acl-identity-write': {
                        table: 'sys_security_acl'
                        id: 'e15252ff543b4693923e939c28bfa67e'
                    }
                    'acl-scim-endpoint': {
                        table: 'sys_security_acl'
                        id: '728bbdd920274b0eb00981648c0c7c58'
                    }
                    bom_json: {
                        table: 'sys_module'
                        id: '7dffc1755d0d49ceb1d1d93480779acf'
                    }
                    package_json: {
                        table: 'sys_module'
                        id: 'aed569b785404b57a816c1ac30f8c471'
                    }
                    'privilege-cmn-cost-center-read': {
                        table: 'sys_scope_privilege'
                        id: '16f5748e7b1144f6bf0cf167782d2ca3'
                    }
                    'privilege-cmn-department-read': {
                        table: 'sys_scope_privilege'
                        id: '74716425707e4dbf8a2360bd7f1ee47e'
                    }
                    'privilege-sys-user-create': {
                        table: 'sys_scope_privilege'
                        id: 'fe1f4e9c10d9407b9cc74d628e7c9056'
                    }
                    'privilege-sys-user-grmember-read': {
                        table: 'sys_scope_privilege'
                        id: 'a35df33735104267a70d305ec9af82c6'
                    }
                    'privilege-sys-user-group-read': {
                        table: 'sys_scope_privilege'
                        id: 'a760f779bb4742c39b465780745796b6'
                    }
                    'privilege-sys-user-read': {
                        table: 'sys_scope_privilege'
                        id: '4044cdd82d274313b40024a768682293'
                    }
                    'privilege-sys-user-write': {
                        table: 'sys_scope_privilege'
                        id: '4da6aff52f4647d582bc88661e861f8c'
                    }
                    'property-filter-candidate-limit': {
                        table: 'sys_properties'
                        id: 'd72b14c4ea6a4882bf5c98459f75dcc1'
                    }
                    'property-list-default-count': {
                        table: 'sys_properties'
                        id: '1fdaa639f83c40188b22d0634e99388a'
                    }
                    'property-list-max-count': {
                        table: 'sys_properties'
                        id: '81bce543455640c694c89dd066905817'
                    }
                    'rest-delete-user': {
                        table: 'sys_ws_operation'
                        id: 'ab6106212f154689b63aa52162067d00'
                    }
                    'rest-get-group': {
                        table: 'sys_ws_operation'
                        id: '8e794e812e8d4fed8aef1452b4a4f7b1'
                    }
                    'rest-get-groups': {
                        table: 'sys_ws_operation'
                        id: '8e8251f3379140359a9ba584fa14467f'
                    }
                    'rest-get-resource-type': {
                        table: 'sys_ws_operation'
                        id: '6bb0760b97a048d0a5b3a757d7efb068'
                    }
                    'rest-get-resource-types': {
                        table: 'sys_ws_operation'
                        id: 'b6d8b92b3e474953bcae95c1d0404588'
                    }
                    'rest-get-schema': {
                        table: 'sys_ws_operation'
                        id: '7ac850905d3d4c7e88e6d685b64e37cb'
                    }
                    'rest-get-schemas': {
                        table: 'sys_ws_operation'
                        id: 'e1fb0febab4c443d89724d45bf5f3612'
                    }
                    'rest-get-service-provider-config': {
                        table: 'sys_ws_operation'
                        id: '829e84a0b39e4f24a54ceb902f553c88'
                    }
                    'rest-get-user': {
                        table: 'sys_ws_operation'
                        id: '477757c038764511b8c6405243057976'
                    }
                    'rest-get-users': {
                        table: 'sys_ws_operation'
                        id: 'fec68c8d0ea747aeb1cf2b326bf1c1c9'
                    }
                    'rest-patch-user': {
                        table: 'sys_ws_operation'
                        id: 'd7021c2f56584cfb98c23f53c0ba58d2'
                    }
                    'rest-post-users': {
                        table: 'sys_ws_operation'
                        id: '44e6b214b5e94780a0bcefaa1322d349'
                    }
                    'rest-put-user': {
                        table: 'sys_ws_operation'
                        id: '24ed1c1578384f4cb37b2b5f40bb36d8'
                    }
                    'rest-scim': {
                        table: 'sys_ws_definition'
                        id: 'e27de869878f44438cb843fb34a464bc'
                    }
                    'rest-scim-v2': {
                        table: 'sys_ws_version'
                        id: 'a8c099487d8f45779f14430e602fe764'
                    }
                    src_server_entry_discovery_ts: {
                        table: 'sys_module'
                        id: '893d0647545149aab6aa781e089fa75f'
                    }
                    src_server_entry_groups_ts: {
                        table: 'sys_module'
                        id: '42f1a67d9bfd4840a1001450145b7f12'
                    }
                    src_server_entry_users_ts: {
                        table: 'sys_module'
                        id: '3f16f50074f54dc4a54c7857767ac109'
                    }
                }
                composite: [
                    {
                        table: 'sys_documentation'
                        id: '006f5f1e015a4c5daf4c351511f085a6'
                        key: {
                            name: 'sys_user'
                            element: 'x_scim_okta_locked_before'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '03c1cc20686f4aa7a668eca59d6527fe'
                        key: {
                            name: 'x_scim_okta_identity'
                            element: 'user'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '07c5e797507b428c8ebba74a09468549'
                        key: {
                            logical_table_name: 'x_scim_okta_identity'
                            col_name_string: 'user'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '0e8312c23b9e4e558872a08ce93a9b44'
                        key: {
                            name: 'x_scim_okta_identity'
                            element: 'state'
                            value: 'retired'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_user_role'
                        id: '102cc8809ff94404a2ec58d6be503b45'
                        key: {
                            name: 'x_scim_okta.integration'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '15e0795f9cd74f968a5b65f8ad2e2feb'
                        key: {
                            name: 'x_scim_okta_identity'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '217b65079d554510994e79a06df8a6ca'
                        key: {
                            name: 'x_scim_okta_identity'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '2480f62fb6be4be2a2daba57cd971a95'
                        key: {
                            sys_security_acl: '728bbdd920274b0eb00981648c0c7c58'
                            sys_user_role: {
                                id: 'efe0d03cb29f4562920bdb17333a1673'
                                key: {
                                    name: 'x_scim_okta.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '25023cdf234a405987e302c7bd434060'
                        key: {
                            name: 'sys_user'
                            element: 'x_scim_okta_deactivated_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '275d48203d0345fb90ec8c8f6997e491'
                        key: {
                            sys_security_acl: '728bbdd920274b0eb00981648c0c7c58'
                            sys_user_role: {
                                id: '102cc8809ff94404a2ec58d6be503b45'
                                key: {
                                    name: 'x_scim_okta.integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '298988677d8c493d9d54f4ac85068214'
                        key: {
                            sys_security_acl: '81919c87ea894c7b82a6cdbc2544658b'
                            sys_user_role: {
                                id: 'efe0d03cb29f4562920bdb17333a1673'
                                key: {
                                    name: 'x_scim_okta.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '3d73a8af4b8a4e4b835f4f44e298b537'
                        key: {
                            sys_security_acl: 'ff51e1c47a9249e8807c40076995a271'
                            sys_user_role: {
                                id: '86dfff9e76cb4bb3a4ae514f347a46a8'
                                key: {
                                    name: 'x_scim_okta.auditor'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '476a57fded5943ae8098c8d61c1eae8f'
                        key: {
                            name: 'sys_user'
                            element: 'x_scim_okta_locked_before'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '55596219ec6844dcaada12bd597dba02'
                        key: {
                            name: 'x_scim_okta_identity'
                            element: 'okta_user_id'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '5747acf7686b47308fbacea6b05acb5f'
                        key: {
                            name: 'sys_user'
                            element: 'x_scim_okta_deactivated_at'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '5a1fddf9fdb74c52b12ebab58e4821cf'
                        key: {
                            name: 'x_scim_okta_identity'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '5dc5ccc47404407993960fdb030bbc75'
                        key: {
                            name: 'sys_user'
                            element: 'x_scim_okta_user_id'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '86280d450ae34ae3b23917d71b520d8d'
                        key: {
                            name: 'x_scim_okta_identity'
                            element: 'state'
                            value: 'current'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '867eac1ccb154cb9a374d52bf46c1a30'
                        key: {
                            name: 'x_scim_okta_identity'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_user_role'
                        id: '86dfff9e76cb4bb3a4ae514f347a46a8'
                        key: {
                            name: 'x_scim_okta.auditor'
                        }
                    },
                    {
                        table: 'sys_user_role_contains'
                        id: 'a961e1f3e3cc4b0ea5202ac2b16a975c'
                        key: {
                            role: {
                                id: 'efe0d03cb29f4562920bdb17333a1673'
                                key: {
                                    name: 'x_scim_okta.admin'
                                }
                            }
                            contains: {
                                id: '86dfff9e76cb4bb3a4ae514f347a46a8'
                                key: {
                                    name: 'x_scim_okta.auditor'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: 'acac0e8e4ef743f58dd3a154af80e44f'
                        key: {
                            name: 'x_scim_okta_identity'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ad0933fc543e4aad8bcfc3a93da21f82'
                        key: {
                            name: 'x_scim_okta_identity'
                            element: 'state'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'bdda548fcdcf4fc19eeed4964296e1bd'
                        key: {
                            name: 'sys_user'
                            element: 'x_scim_okta_user_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ce7762d7eca144e9b5c145e1c6057df4'
                        key: {
                            name: 'x_scim_okta_identity'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd2e75b3d7c63489dad744873847f9113'
                        key: {
                            name: 'x_scim_okta_identity'
                            element: 'user'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'd88ee26bc88643889a93bd6320bebe1a'
                        key: {
                            sys_security_acl: 'e15252ff543b4693923e939c28bfa67e'
                            sys_user_role: {
                                id: 'efe0d03cb29f4562920bdb17333a1673'
                                key: {
                                    name: 'x_scim_okta.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'dc8d6b2c48a84472a4d3c04338db9d24'
                        key: {
                            name: 'x_scim_okta_identity'
                            element: 'okta_user_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'e50e07ecf5cc405db3b3dc1a0051ce2e'
                        key: {
                            sys_security_acl: 'a116f62083f0453ebaa553857e5ce9da'
                            sys_user_role: {
                                id: 'efe0d03cb29f4562920bdb17333a1673'
                                key: {
                                    name: 'x_scim_okta.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_user_role'
                        id: 'efe0d03cb29f4562920bdb17333a1673'
                        key: {
                            name: 'x_scim_okta.admin'
                        }
                    },
                ]
            }
        }
    }
}

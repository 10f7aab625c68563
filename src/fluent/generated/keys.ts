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
                    'privilege-cmn-building-read': {
                        table: 'sys_scope_privilege'
                        id: '5736cacc4e7f4da38bb2468e163ca03b'
                    }
                    'privilege-cmn-cost-center-read': {
                        table: 'sys_scope_privilege'
                        id: '16f5748e7b1144f6bf0cf167782d2ca3'
                    }
                    'privilege-cmn-department-read': {
                        table: 'sys_scope_privilege'
                        id: '74716425707e4dbf8a2360bd7f1ee47e'
                    }
                    'privilege-cmn-location-read': {
                        table: 'sys_scope_privilege'
                        id: 'fc05313710514179bc550d648ec05b05'
                    }
                    'privilege-core-company-read': {
                        table: 'sys_scope_privilege'
                        id: '7581774ddf9c415c9becb11e6caf290a'
                    }
                    'privilege-sys-user-create': {
                        table: 'sys_scope_privilege'
                        id: 'fe1f4e9c10d9407b9cc74d628e7c9056'
                    }
                    'privilege-sys-user-grmember-create': {
                        table: 'sys_scope_privilege'
                        id: 'afea0c32bd6c414ea7ac6a228fa4c75e'
                    }
                    'privilege-sys-user-grmember-delete': {
                        table: 'sys_scope_privilege'
                        id: '4ba662794e724780b1437c4c41e4d937'
                    }
                    'privilege-sys-user-grmember-read': {
                        table: 'sys_scope_privilege'
                        id: 'a35df33735104267a70d305ec9af82c6'
                    }
                    'privilege-sys-user-group-create': {
                        table: 'sys_scope_privilege'
                        id: '51a9a147f8c845d0b08a498bbf093f36'
                    }
                    'privilege-sys-user-group-read': {
                        table: 'sys_scope_privilege'
                        id: 'a760f779bb4742c39b465780745796b6'
                    }
                    'privilege-sys-user-group-write': {
                        table: 'sys_scope_privilege'
                        id: '5b1b990ab67f48c3bba31cbdf3f77b09'
                    }
                    'privilege-sys-user-read': {
                        table: 'sys_scope_privilege'
                        id: '4044cdd82d274313b40024a768682293'
                    }
                    'privilege-sys-user-write': {
                        table: 'sys_scope_privilege'
                        id: '4da6aff52f4647d582bc88661e861f8c'
                    }
                    'property-bulk-max-operations': {
                        table: 'sys_properties'
                        id: 'ffd8130ce5d44074b8df7d7fff7bc6a5'
                    }
                    'property-bulk-max-payload': {
                        table: 'sys_properties'
                        id: 'fae549e01fe0417ba66b510b7b25f9c9'
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
                    'rest-delete-beyond': {
                        table: 'sys_ws_operation'
                        id: '229b4e5f1aff41739e379200a2b00975'
                    }
                    'rest-delete-endpoint': {
                        table: 'sys_ws_operation'
                        id: 'e99b88b1486149989da29fd51bbbf113'
                    }
                    'rest-delete-resource': {
                        table: 'sys_ws_operation'
                        id: 'bcc67e506e5a49299617e1d6cfeb035e'
                    }
                    'rest-delete-root': {
                        table: 'sys_ws_operation'
                        id: '2e6939d53220465ab6746cc55294b836'
                    }
                    'rest-get-beyond': {
                        table: 'sys_ws_operation'
                        id: '0cf7458db0ef45ec98adeca1a2361b86'
                    }
                    'rest-get-endpoint': {
                        table: 'sys_ws_operation'
                        id: '6b243fe0ce3743ee97118ff2d4e88393'
                    }
                    'rest-get-resource': {
                        table: 'sys_ws_operation'
                        id: 'c1e51f32f1624a62ab93ea60d2bc4d0e'
                    }
                    'rest-get-root': {
                        table: 'sys_ws_operation'
                        id: 'e5c2893069854a9f997242787245e773'
                    }
                    'rest-patch-beyond': {
                        table: 'sys_ws_operation'
                        id: '99d1f36743a5461892b195a04de6b6ac'
                    }
                    'rest-patch-endpoint': {
                        table: 'sys_ws_operation'
                        id: 'b134a672e06f4ce1b6f0e2f29b426f41'
                    }
                    'rest-patch-resource': {
                        table: 'sys_ws_operation'
                        id: '4daaf4369d9b4ec0bd9545647acf9279'
                    }
                    'rest-patch-root': {
                        table: 'sys_ws_operation'
                        id: '4b61c00368614d2e90b10a8fbee8b8f9'
                    }
                    'rest-post-beyond': {
                        table: 'sys_ws_operation'
                        id: '3af00836f622438c9d15195729c39768'
                    }
                    'rest-post-endpoint': {
                        table: 'sys_ws_operation'
                        id: '798d4b1d587b40d6804f30c589cbe8cc'
                    }
                    'rest-post-resource': {
                        table: 'sys_ws_operation'
                        id: 'c750cbd54c904a73ab7358e60f96e634'
                    }
                    'rest-post-root': {
                        table: 'sys_ws_operation'
                        id: 'bcef525dd39f4a358fb8dfd7a2517156'
                    }
                    'rest-put-beyond': {
                        table: 'sys_ws_operation'
                        id: '4870279253fa4d7c8a0d4f7f9c1f33dc'
                    }
                    'rest-put-endpoint': {
                        table: 'sys_ws_operation'
                        id: 'a31bd5864a9647c699d8ce95e0fa5028'
                    }
                    'rest-put-resource': {
                        table: 'sys_ws_operation'
                        id: '6c12e5e458464359922d0142fbcd7f6e'
                    }
                    'rest-put-root': {
                        table: 'sys_ws_operation'
                        id: '9e4d4abb3fa54921a7f9af21349f9165'
                    }
                    'rest-scim': {
                        table: 'sys_ws_definition'
                        id: 'e27de869878f44438cb843fb34a464bc'
                    }
                    'rest-scim-v2': {
                        table: 'sys_ws_version'
                        id: 'a8c099487d8f45779f14430e602fe764'
                    }
                    'src_server_entry_bulk-operation_ts': {
                        table: 'sys_module'
                        id: 'e14694e78a944a58b0050a70cf0e90e2'
                    }
                    src_server_entry_context_ts: {
                        table: 'sys_module'
                        id: '569860ae58ae42969c440ef1d4c40219'
                    }
                    src_server_entry_dialects_entra_ts: {
                        table: 'sys_module'
                        id: '834153b4c69a4442b469fb9297edbcd3'
                    }
                    'src_server_entry_dialects_entra-values_ts': {
                        table: 'sys_module'
                        id: 'fce146f92a4f4e90a8e403faaaa7824d'
                    }
                    src_server_entry_dialects_normalize_ts: {
                        table: 'sys_module'
                        id: '7eb31993ea0f4a59944cc0df634604d8'
                    }
                    src_server_entry_dialects_okta_ts: {
                        table: 'sys_module'
                        id: 'aea27bd1acb7401fb6ce2d8d851fda9e'
                    }
                    src_server_entry_dialects_operations_ts: {
                        table: 'sys_module'
                        id: 'b05b963fd2a94e2283d77e378c9e2c53'
                    }
                    'src_server_entry_discovery-operations_ts': {
                        table: 'sys_module'
                        id: 'eb676958684d411a83905c21c393b0e4'
                    }
                    src_server_entry_dispatch_ts: {
                        table: 'sys_module'
                        id: '70f80d59d1024021902ee8d48404dba0'
                    }
                    src_server_entry_exchange_ts: {
                        table: 'sys_module'
                        id: '21931cc8592e4a8686a3cf78c5f680ee'
                    }
                    'src_server_entry_group-operations_ts': {
                        table: 'sys_module'
                        id: '07abca43ab824e7cb53beadef3d4fc48'
                    }
                    'src_server_entry_me-operations_ts': {
                        table: 'sys_module'
                        id: '9b21f0e6a83342ada98d439e521a6c18'
                    }
                    'src_server_entry_one-resource_ts': {
                        table: 'sys_module'
                        id: 'fa19d9e98c744913ab8943629ade4227'
                    }
                    src_server_entry_scim_ts: {
                        table: 'sys_module'
                        id: '3f7e8f0689894cf4af37313ac4f1bd9a'
                    }
                    'src_server_entry_scim-address_ts': {
                        table: 'sys_module'
                        id: '41e522e1eb0f4f73af8db93f22614e38'
                    }
                    'src_server_entry_search-operations_ts': {
                        table: 'sys_module'
                        id: '19a5860dac5a40a7a9b3761c42a575a0'
                    }
                    'src_server_entry_user-operations_ts': {
                        table: 'sys_module'
                        id: 'ae98fa0a6d1e41cf9d5304c18c59077d'
                    }
                    'src_server_platform_glide-groups_ts': {
                        table: 'sys_module'
                        id: 'fd0e1e93bbc9463babf7aecac826728c'
                    }
                    'src_server_platform_glide-identities_ts': {
                        table: 'sys_module'
                        id: '0c91ac41420845588177c7ce057365f0'
                    }
                    'src_server_platform_glide-memberships_ts': {
                        table: 'sys_module'
                        id: 'e2def1f45c414ca18edef058b4e1e935'
                    }
                    'src_server_platform_glide-references_ts': {
                        table: 'sys_module'
                        id: '1e22117f92264f968191d214d6332ad9'
                    }
                    'src_server_platform_glide-rows_ts': {
                        table: 'sys_module'
                        id: 'dcf01c1a89a94749b8c75cc766caef1c'
                    }
                    'src_server_platform_glide-users_ts': {
                        table: 'sys_module'
                        id: 'dbae6e835b20473e9d359c9836d02a2c'
                    }
                    src_server_platform_settings_ts: {
                        table: 'sys_module'
                        id: 'c87b8345aecc4fdb81f1aeaf602c43b7'
                    }
                    'src_server_provisioning_apply-members_ts': {
                        table: 'sys_module'
                        id: '7a5e8c84a93c4b49b6b13b10dc65e598'
                    }
                    'src_server_provisioning_change-group_ts': {
                        table: 'sys_module'
                        id: '482ab86d4d7f41f9a6490707e596306f'
                    }
                    'src_server_provisioning_change-user_ts': {
                        table: 'sys_module'
                        id: 'd532e2df59f441e0b21a4b487529c4d4'
                    }
                    'src_server_provisioning_create-group_ts': {
                        table: 'sys_module'
                        id: '44b007712ba146ffad117a9526bea527'
                    }
                    'src_server_provisioning_create-user_ts': {
                        table: 'sys_module'
                        id: '2153f1efcb0f499eb09501e68c93125f'
                    }
                    'src_server_provisioning_field-values_ts': {
                        table: 'sys_module'
                        id: 'e9ba1d806d5b4a94a771e3572a0e35c3'
                    }
                    src_server_provisioning_find_ts: {
                        table: 'sys_module'
                        id: '52aa06dcf5f24acb9dc26750657a05bd'
                    }
                    'src_server_provisioning_find-across_ts': {
                        table: 'sys_module'
                        id: '56aada77ed8b40e08ffcfb04803a9d29'
                    }
                    'src_server_provisioning_group-fields_ts': {
                        table: 'sys_module'
                        id: '5cf4bd0d18ec4564be12b9a854d9ab14'
                    }
                    'src_server_provisioning_kept-attributes_ts': {
                        table: 'sys_module'
                        id: 'a4a244361b2f40f9aa8907af423b2555'
                    }
                    'src_server_provisioning_kept-values_ts': {
                        table: 'sys_module'
                        id: '07820df2fda34556bb83040772c42f2f'
                    }
                    src_server_provisioning_language_ts: {
                        table: 'sys_module'
                        id: '41d6542f8c4c486bb12ffaba8a9e04d7'
                    }
                    src_server_provisioning_lifecycle_ts: {
                        table: 'sys_module'
                        id: '7b579638a8f0495cbe923a33cf361466'
                    }
                    src_server_provisioning_link_ts: {
                        table: 'sys_module'
                        id: 'adff41fe2660448289400b397bf6afb8'
                    }
                    src_server_provisioning_matching_ts: {
                        table: 'sys_module'
                        id: '027b34bd5a52487eb710d43cf30ebeb3'
                    }
                    'src_server_provisioning_member-edits_ts': {
                        table: 'sys_module'
                        id: '64c1013bc7ca4d6dbafbfbd17d2a10e3'
                    }
                    src_server_provisioning_nesting_ts: {
                        table: 'sys_module'
                        id: 'cb05c5046ef146f88d8cf5bf4307491d'
                    }
                    src_server_provisioning_outcome_ts: {
                        table: 'sys_module'
                        id: 'a560bf53fb974131843770247dd4abdb'
                    }
                    'src_server_provisioning_page-in-memory_ts': {
                        table: 'sys_module'
                        id: '4601c284fbad48cb87ab011ccffb4fc1'
                    }
                    'src_server_provisioning_page-of-rows_ts': {
                        table: 'sys_module'
                        id: 'c2c121bd40884f1687c1617f8cc70c0b'
                    }
                    'src_server_provisioning_patch-group_ts': {
                        table: 'sys_module'
                        id: 'a17b9359a5ce436e8ada917602df2fdb'
                    }
                    'src_server_provisioning_platform-time_ts': {
                        table: 'sys_module'
                        id: '96e27aaa52b141a998ca5b9f8fb0de29'
                    }
                    src_server_provisioning_query_ts: {
                        table: 'sys_module'
                        id: '239a3d5d7ce944078494c09cf6cedd3a'
                    }
                    'src_server_provisioning_query-columns_ts': {
                        table: 'sys_module'
                        id: '76810eab2ea04c958402b0340e333aa7'
                    }
                    'src_server_provisioning_query-conditions_ts': {
                        table: 'sys_module'
                        id: '8e7b05048c114524aa76c01101544c33'
                    }
                    src_server_provisioning_records_ts: {
                        table: 'sys_module'
                        id: '26ddb39575b348d7925e095f247dcbe3'
                    }
                    'src_server_provisioning_render-group_ts': {
                        table: 'sys_module'
                        id: '5e1523c31ae64f6ab0a7b71e5de7b390'
                    }
                    'src_server_provisioning_render-user_ts': {
                        table: 'sys_module'
                        id: '68dee1ea4480462c9aa86a9a56433e46'
                    }
                    src_server_provisioning_sources_ts: {
                        table: 'sys_module'
                        id: '4535dac6e86345e7b74aa9062156318c'
                    }
                    src_server_provisioning_stores_ts: {
                        table: 'sys_module'
                        id: '3611efd56e174307acf0d5dfca78a4d9'
                    }
                    src_server_provisioning_surroundings_ts: {
                        table: 'sys_module'
                        id: '40126c34b2b242aca91b24c1363d14ce'
                    }
                    'src_server_provisioning_user-fields_ts': {
                        table: 'sys_module'
                        id: '1a769bf42b944dc18479cc1f36579fdc'
                    }
                    'src_server_provisioning_user-references_ts': {
                        table: 'sys_module'
                        id: '08a048d529c146769d2dfdf44a6517a6'
                    }
                    src_server_scim_attribute_ts: {
                        table: 'sys_module'
                        id: '5eb624ace8384abf81c019df06fcdfa6'
                    }
                    'src_server_scim_attribute-path_ts': {
                        table: 'sys_module'
                        id: 'ed8e88ce99824925b5b535298c125c74'
                    }
                    src_server_scim_bulk_order_ts: {
                        table: 'sys_module'
                        id: 'df1054f94936428fba7050952da5f3fb'
                    }
                    src_server_scim_bulk_path_ts: {
                        table: 'sys_module'
                        id: '3d071895c5754639809658b089bad814'
                    }
                    src_server_scim_bulk_references_ts: {
                        table: 'sys_module'
                        id: '4db5a0c4baa442e5a85bf998b665f70b'
                    }
                    src_server_scim_bulk_request_ts: {
                        table: 'sys_module'
                        id: 'b2a20c0ed4f84c50933567a13311c817'
                    }
                    src_server_scim_bulk_run_ts: {
                        table: 'sys_module'
                        id: '5d3d354effd343e396ccc1da29521d75'
                    }
                    src_server_scim_coerce_ts: {
                        table: 'sys_module'
                        id: 'e97fa74770f8400b80d182edaf1ecf4b'
                    }
                    'src_server_scim_coerce-value_ts': {
                        table: 'sys_module'
                        id: 'db6e49cabeee4c8fa7f9cc28b7c3a388'
                    }
                    src_server_scim_cursor_ts: {
                        table: 'sys_module'
                        id: 'dbb51bdb754042beac901c33e0b67881'
                    }
                    'src_server_scim_date-time_ts': {
                        table: 'sys_module'
                        id: '8ce6a3d5bdb74608872507270985eb2f'
                    }
                    'src_server_scim_discovery_resource-types_ts': {
                        table: 'sys_module'
                        id: 'cb60dbb9a46e4f20bace1457a7419398'
                    }
                    src_server_scim_discovery_schemas_ts: {
                        table: 'sys_module'
                        id: '3393abc630674776a582495dee83f1ca'
                    }
                    'src_server_scim_discovery_service-provider-config_ts': {
                        table: 'sys_module'
                        id: 'd76dbba1ad044dce8c37594c0c4c45a9'
                    }
                    'src_server_scim_discovery_service-schemas_ts': {
                        table: 'sys_module'
                        id: '34367fba2e3640fb9bc9022a2ada3f9c'
                    }
                    src_server_scim_error_ts: {
                        table: 'sys_module'
                        id: '1a9ece17e6244dc5b3a5be59c001cba9'
                    }
                    src_server_scim_filter_ast_ts: {
                        table: 'sys_module'
                        id: '191f2043e6bf4c4bad57fa33859d43d0'
                    }
                    src_server_scim_filter_check_ts: {
                        table: 'sys_module'
                        id: '16ab8cb28dcd4a398fb5687c61654140'
                    }
                    src_server_scim_filter_evaluate_ts: {
                        table: 'sys_module'
                        id: 'efec04ce9cfc49ae8496676fb9555e94'
                    }
                    'src_server_scim_filter_for-type_ts': {
                        table: 'sys_module'
                        id: 'b1b9a43fde71452e866595c981511c1f'
                    }
                    src_server_scim_filter_grammar_ts: {
                        table: 'sys_module'
                        id: '74319d0f656642ff97e242d63200812c'
                    }
                    src_server_scim_filter_parse_ts: {
                        table: 'sys_module'
                        id: 'c62ea866d7794181a2575b36205102fc'
                    }
                    src_server_scim_filter_tokenize_ts: {
                        table: 'sys_module'
                        id: '82d7173693194885a687dff44dcd25fc'
                    }
                    src_server_scim_fold_ts: {
                        table: 'sys_module'
                        id: 'e8391e74f5204c8c87823f1af4bb49d4'
                    }
                    src_server_scim_identity_ts: {
                        table: 'sys_module'
                        id: '4beb531ea0ad413f9544988497d8e916'
                    }
                    src_server_scim_json_ts: {
                        table: 'sys_module'
                        id: '7bf09886cc7c40bba6cc73b5d7ca6118'
                    }
                    src_server_scim_list_ts: {
                        table: 'sys_module'
                        id: '8f57efd72ffc442eab8273cf15852f28'
                    }
                    src_server_scim_message_ts: {
                        table: 'sys_module'
                        id: 'eabe5117e00d4ea3bac2e65a4976abb0'
                    }
                    'src_server_scim_parse-body_ts': {
                        table: 'sys_module'
                        id: 'da0c56497e2945ccb27dae46e8156fb4'
                    }
                    src_server_scim_patch_add_ts: {
                        table: 'sys_module'
                        id: 'd925b9c0e79e4ceeb7ea54b105f669b7'
                    }
                    src_server_scim_patch_apply_ts: {
                        table: 'sys_module'
                        id: '725a2b477e1d4a76aef82cd015c4988a'
                    }
                    src_server_scim_patch_elements_ts: {
                        table: 'sys_module'
                        id: '23b989c7485842dd8a8bd8f755c4502d'
                    }
                    src_server_scim_patch_mutability_ts: {
                        table: 'sys_module'
                        id: 'f9c8926efef24626994facd420adad7d'
                    }
                    src_server_scim_patch_operation_ts: {
                        table: 'sys_module'
                        id: '5fac08b3f1bf4d74883f834101ba76a8'
                    }
                    src_server_scim_patch_parse_ts: {
                        table: 'sys_module'
                        id: 'db1dd0785f474d6898d99ec56118ab96'
                    }
                    src_server_scim_patch_path_ts: {
                        table: 'sys_module'
                        id: '150a3c473d1b47dd9c582e711325b635'
                    }
                    src_server_scim_patch_remove_ts: {
                        table: 'sys_module'
                        id: '83c49680d1f14120a5dcaf2b4778ed93'
                    }
                    src_server_scim_patch_replace_ts: {
                        table: 'sys_module'
                        id: 'ec7a6145eb784683b88bab66bfcbbd53'
                    }
                    src_server_scim_patch_single_ts: {
                        table: 'sys_module'
                        id: '7b5213d5c03a404786d05efa1b58841d'
                    }
                    src_server_scim_patch_target_ts: {
                        table: 'sys_module'
                        id: '2cc73d93b68141fb81031c89815603d7'
                    }
                    src_server_scim_projection_ts: {
                        table: 'sys_module'
                        id: 'bd1870b254ec4f1f9ca47b8c7718c783'
                    }
                    src_server_scim_resource_ts: {
                        table: 'sys_module'
                        id: '4adb80cae5164242bab161da9976b5a8'
                    }
                    src_server_scim_schema_common_ts: {
                        table: 'sys_module'
                        id: '0a35d83e09aa4d85800f19bcdf5da37a'
                    }
                    src_server_scim_schema_define_ts: {
                        table: 'sys_module'
                        id: '5ad4fc8732f3491cab13997bf617a7f8'
                    }
                    'src_server_scim_schema_enterprise-user_ts': {
                        table: 'sys_module'
                        id: 'd3545b5291cb423a9a96d9cc28931042'
                    }
                    src_server_scim_schema_group_ts: {
                        table: 'sys_module'
                        id: '9b543473c7cc40f992aabaf133f2b58c'
                    }
                    src_server_scim_schema_lookup_ts: {
                        table: 'sys_module'
                        id: '2b187f5f08024cafaa83e8f7923d70f3'
                    }
                    'src_server_scim_schema_resource-types_ts': {
                        table: 'sys_module'
                        id: '81f36ede3db3480fa8251942beef323c'
                    }
                    src_server_scim_schema_servicenow_ts: {
                        table: 'sys_module'
                        id: 'e2b8901d22004d11987552776bea1e72'
                    }
                    src_server_scim_schema_urns_ts: {
                        table: 'sys_module'
                        id: 'cbe4a7a8db6f4b76bc51d54eb053266d'
                    }
                    src_server_scim_schema_user_ts: {
                        table: 'sys_module'
                        id: 'ec6b333e2ad9494d836f3dce8a246153'
                    }
                    'src_server_scim_schema_user-values_ts': {
                        table: 'sys_module'
                        id: '4e939da9bfd241d1b945941bf611dad0'
                    }
                    'src_server_scim_search-request_ts': {
                        table: 'sys_module'
                        id: '3266d2c29ad5458eae30e145190e4d1d'
                    }
                    src_server_scim_sort_ts: {
                        table: 'sys_module'
                        id: 'bd7b8b05bcfe4a22a250878eda8e146c'
                    }
                    src_server_scim_version_ts: {
                        table: 'sys_module'
                        id: '495fceebb36441b4992dd6ef26e105f9'
                    }
                    src_server_scim_wanted_ts: {
                        table: 'sys_module'
                        id: 'e02260e218fd43c79ba71eea109e79db'
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
                        table: 'sys_documentation'
                        id: '0aa163feb65847d19e6816a883416877'
                        key: {
                            name: 'x_scim_okta_identity'
                            element: 'first_seen'
                            language: 'en'
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
                        id: '1344d03ea24c409ba5747c89f4382b08'
                        key: {
                            name: 'x_scim_okta_identity'
                            element: 'origin'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1551bcb79ee149578f671392a1c0a737'
                        key: {
                            name: 'sys_user_group'
                            element: 'x_scim_okta_external_id'
                            language: 'en'
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
                        table: 'sys_choice'
                        id: '18c35a161d9a4bf3ba7f9c0ba0b90007'
                        key: {
                            name: 'x_scim_okta_identity'
                            element: 'origin'
                            value: 'adoption'
                            language: 'en'
                            dependent_value: 'NULL'
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
                        table: 'sys_documentation'
                        id: '2c4ca4ee52e14af68cf5b75f7ac7395d'
                        key: {
                            name: 'x_scim_okta_identity'
                            element: 'approver'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2c7f442d55344d08a758935d43c60a04'
                        key: {
                            name: 'x_scim_okta_identity'
                            element: 'origin'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '30f995fed960406a8d67acc9ae807e41'
                        key: {
                            name: 'x_scim_okta_identity'
                            element: 'state'
                            value: 'pending'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '39e20357f72145f4a7f7ea08a2348b8c'
                        key: {
                            name: 'x_scim_okta_identity'
                            element: 'last_seen'
                            language: 'en'
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
                        table: 'sys_choice'
                        id: '44b3b351de7e49d8826b72707620c01a'
                        key: {
                            name: 'x_scim_okta_identity'
                            element: 'origin'
                            value: 'audit'
                            language: 'en'
                            dependent_value: 'NULL'
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
                        table: 'sys_documentation'
                        id: '4b76917992f94cb9af305267fbfee450'
                        key: {
                            name: 'sys_user'
                            element: 'x_scim_okta_attributes'
                            language: 'en'
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
                        table: 'sys_documentation'
                        id: '58d69c93bbae4afaa078a050f02dbd48'
                        key: {
                            name: 'sys_user_group'
                            element: 'x_scim_okta_members_revision'
                            language: 'en'
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
                        table: 'sys_choice_set'
                        id: '62af589993d54a1ab82dad089d1919ea'
                        key: {
                            name: 'x_scim_okta_identity'
                            element: 'origin'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '65cb72a5aef542b0b1554cbd042cc57e'
                        key: {
                            name: 'sys_user_group'
                            element: 'x_scim_okta_retired_at'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '72a152cbc225476e844c677a82140e63'
                        key: {
                            name: 'x_scim_okta_identity'
                            element: 'first_seen'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '76c80a8003594c17bc1f5372ce9278ac'
                        key: {
                            name: 'x_scim_okta_identity'
                            element: 'origin'
                            value: 'post'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7d69db91da704d4982719d5e48e4f0aa'
                        key: {
                            name: 'x_scim_okta_identity'
                            element: 'last_seen'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7eaef5ccfcc348c69a47ce455225afa5'
                        key: {
                            name: 'x_scim_okta_identity'
                            element: 'replaced_by'
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
                        table: 'sys_documentation'
                        id: '93b98392a93841a39e667305354d216b'
                        key: {
                            name: 'x_scim_okta_identity'
                            element: 'reason'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a2c90db6c20a4449ae99a9a6c62f8534'
                        key: {
                            name: 'sys_user_group'
                            element: 'x_scim_okta_external_id'
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
                        table: 'sys_dictionary'
                        id: 'b09f46252e2e4cb98612ba8d547c452b'
                        key: {
                            name: 'x_scim_okta_identity'
                            element: 'reason'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'b0ea22b6da5b4841a686226f2d64c644'
                        key: {
                            name: 'x_scim_okta_identity'
                            element: 'origin'
                            value: 'review'
                            language: 'en'
                            dependent_value: 'NULL'
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
                        id: 'c689b5dbf6bc4fcc8369e38163c98ca4'
                        key: {
                            name: 'x_scim_okta_identity'
                            element: 'approver'
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
                        table: 'sys_choice'
                        id: 'ddb1518473114b1ab505e8f46fcc3644'
                        key: {
                            name: 'x_scim_okta_identity'
                            element: 'origin'
                            value: 'put'
                            language: 'en'
                            dependent_value: 'NULL'
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
                        table: 'sys_dictionary'
                        id: 'e6bb04b15eca4e999339abd491b5e586'
                        key: {
                            name: 'sys_user_group'
                            element: 'x_scim_okta_members_revision'
                        }
                    },
                    {
                        table: 'sys_user_role'
                        id: 'efe0d03cb29f4562920bdb17333a1673'
                        key: {
                            name: 'x_scim_okta.admin'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f665efff7dd44073b6e42be1c63c89b2'
                        key: {
                            name: 'sys_user_group'
                            element: 'x_scim_okta_retired_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f9e2308549464b2997659ac245740318'
                        key: {
                            name: 'sys_user'
                            element: 'x_scim_okta_attributes'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'fdc949355b494c54b6c9dc92d91da702'
                        key: {
                            name: 'x_scim_okta_identity'
                            element: 'replaced_by'
                            language: 'en'
                        }
                    },
                ]
            }
        }
    }
}

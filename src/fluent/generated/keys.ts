import '@servicenow/sdk/global'

declare global {
    namespace Now {
        namespace Internal {
            interface Keys extends KeysRegistry {
                explicit: {
                    'acl-adoption-create': {
                        table: 'sys_security_acl'
                        id: '776a5ed8ac9243ccaab2f075f0a14562'
                    }
                    'acl-adoption-delete': {
                        table: 'sys_security_acl'
                        id: '969253fe28a748de95202acfe87a051d'
                    }
                    'acl-adoption-read': {
                        table: 'sys_security_acl'
                        id: '7c3e601fb19c46e3a64700b222f3677e'
                    }
                    'acl-adoption-write': {
                        table: 'sys_security_acl'
                        id: 'f01c842912454a418fc7b6585527c129'
                    }
                    'acl-authority-create': {
                        table: 'sys_security_acl'
                        id: 'e28b4004ebc249b991a1fcf94ffc4314'
                    }
                    'acl-authority-delete': {
                        table: 'sys_security_acl'
                        id: '467b21fce4664ac092e503ee24dd243a'
                    }
                    'acl-authority-read': {
                        table: 'sys_security_acl'
                        id: 'b3d41e4bed2c42aa90e5d02401e07562'
                    }
                    'acl-authority-write': {
                        table: 'sys_security_acl'
                        id: 'a2d1bbe5be87404fac1400ee3b0b8738'
                    }
                    'acl-brake-create': {
                        table: 'sys_security_acl'
                        id: '9b8439825eed4836b0be7db9f45fd5ba'
                    }
                    'acl-brake-delete': {
                        table: 'sys_security_acl'
                        id: '978fb004702a49ffaee6133d2ec423a8'
                    }
                    'acl-brake-entry-any-write': {
                        table: 'sys_security_acl'
                        id: '9cdcb47af27449479ed5afca91ded3e3'
                    }
                    'acl-brake-entry-create': {
                        table: 'sys_security_acl'
                        id: '7f40e00072d7497ca4d4713975c70a59'
                    }
                    'acl-brake-entry-delete': {
                        table: 'sys_security_acl'
                        id: '56d3edd66f9c4466a501185ce0bc0494'
                    }
                    'acl-brake-entry-read': {
                        table: 'sys_security_acl'
                        id: 'c8a0b8d4e18544619a79db1a13492c46'
                    }
                    'acl-brake-entry-write': {
                        table: 'sys_security_acl'
                        id: '51f2075272df44e08374bf9d6cbd9819'
                    }
                    'acl-brake-read': {
                        table: 'sys_security_acl'
                        id: '0724965aabd64050b5c48315898e8785'
                    }
                    'acl-brake-write': {
                        table: 'sys_security_acl'
                        id: '2cfccc4e323a46e0baabf4eed550ba44'
                    }
                    'acl-candidate-create': {
                        table: 'sys_security_acl'
                        id: '4ec295f7c95041bba6032b5edf85d6b6'
                    }
                    'acl-candidate-delete': {
                        table: 'sys_security_acl'
                        id: 'fb6b3d75e384418388bca9cdc5848c08'
                    }
                    'acl-candidate-read': {
                        table: 'sys_security_acl'
                        id: '235713f2a16c47f18a7867134894e8e1'
                    }
                    'acl-candidate-write': {
                        table: 'sys_security_acl'
                        id: '6a287b63a60040e2a11b5fc609c6b9f3'
                    }
                    'acl-conflict-any-write': {
                        table: 'sys_security_acl'
                        id: '0c5709f11c3142ccbf547380310753f6'
                    }
                    'acl-conflict-create': {
                        table: 'sys_security_acl'
                        id: '2e235a4e09644c7e8945bb5dfeec4588'
                    }
                    'acl-conflict-delete': {
                        table: 'sys_security_acl'
                        id: '5e80ccd56979482bbba1290dbd85d786'
                    }
                    'acl-conflict-note-write': {
                        table: 'sys_security_acl'
                        id: '840d6ab7d76c41d6b90c480e2228fbed'
                    }
                    'acl-conflict-read': {
                        table: 'sys_security_acl'
                        id: 'a4df67ef09b2414b9a7317e5619188e4'
                    }
                    'acl-conflict-state-write': {
                        table: 'sys_security_acl'
                        id: 'eec6543cd63c422b83954dcb3b231820'
                    }
                    'acl-conflict-write': {
                        table: 'sys_security_acl'
                        id: '6a79701c01664059a269d05b285467e0'
                    }
                    'acl-finding-any-write': {
                        table: 'sys_security_acl'
                        id: '31f4005bb22a4717b957b4e2eb329c56'
                    }
                    'acl-finding-create': {
                        table: 'sys_security_acl'
                        id: 'a513e8b7bcb44ddf877dd9d4d833500e'
                    }
                    'acl-finding-delete': {
                        table: 'sys_security_acl'
                        id: '0dab7947032940b2847293c9f263bca6'
                    }
                    'acl-finding-match-create': {
                        table: 'sys_security_acl'
                        id: 'eba5941e85394b3c927a69229bd40b10'
                    }
                    'acl-finding-match-delete': {
                        table: 'sys_security_acl'
                        id: '79880d16a2f845969b650992299a7f26'
                    }
                    'acl-finding-match-read': {
                        table: 'sys_security_acl'
                        id: '8525ba996d214b32956105875cf98dcd'
                    }
                    'acl-finding-match-write': {
                        table: 'sys_security_acl'
                        id: '40865b23ea6c41c7b6da05d58b4324c2'
                    }
                    'acl-finding-note-write': {
                        table: 'sys_security_acl'
                        id: 'be12dc499e0a4c608c25a769b0b5c149'
                    }
                    'acl-finding-read': {
                        table: 'sys_security_acl'
                        id: '1e705feb672e4824b758b094a65fd9ba'
                    }
                    'acl-finding-state-write': {
                        table: 'sys_security_acl'
                        id: '377a3de204314614bff05241fd2dfcae'
                    }
                    'acl-finding-write': {
                        table: 'sys_security_acl'
                        id: '9e0f95b1f9d34f4fb304e93add1cd276'
                    }
                    'acl-guard-create': {
                        table: 'sys_security_acl'
                        id: 'f22b6fa2cad2446593608d158486256a'
                    }
                    'acl-guard-delete': {
                        table: 'sys_security_acl'
                        id: 'bad100d6f7324cbea3574219bf85b7fb'
                    }
                    'acl-guard-read': {
                        table: 'sys_security_acl'
                        id: 'd2230fdf92cc44f388a369bf318b7eeb'
                    }
                    'acl-guard-write': {
                        table: 'sys_security_acl'
                        id: 'e2796f66d2ea498097525b0731125000'
                    }
                    'acl-handover-create': {
                        table: 'sys_security_acl'
                        id: '19e17278366844729cbaeca1112714d1'
                    }
                    'acl-handover-delete': {
                        table: 'sys_security_acl'
                        id: '560d5596f7df4168aeca33c4dbd10d21'
                    }
                    'acl-handover-item-any-write': {
                        table: 'sys_security_acl'
                        id: '5f649b05e17a47e6adfe772ab85e6cbc'
                    }
                    'acl-handover-item-create': {
                        table: 'sys_security_acl'
                        id: '003269c6467e4f80a147684836d10251'
                    }
                    'acl-handover-item-delete': {
                        table: 'sys_security_acl'
                        id: '167d987500f84567bc920a1abb48f124'
                    }
                    'acl-handover-item-read': {
                        table: 'sys_security_acl'
                        id: '09e5b1dbfa894a298d6aac08ef821a74'
                    }
                    'acl-handover-item-write': {
                        table: 'sys_security_acl'
                        id: '291f6c96a8314e6b8903504234cb7d30'
                    }
                    'acl-handover-read': {
                        table: 'sys_security_acl'
                        id: '80899dce12134ade9a780a58d5935f64'
                    }
                    'acl-handover-rule-create': {
                        table: 'sys_security_acl'
                        id: 'c9615f2217114cc9a18f061c412f58ab'
                    }
                    'acl-handover-rule-delete': {
                        table: 'sys_security_acl'
                        id: 'd207fcb5f5ff4581a4e4f110b6a28569'
                    }
                    'acl-handover-rule-read': {
                        table: 'sys_security_acl'
                        id: 'c0b671b51d5c41fa807ee7c07937c895'
                    }
                    'acl-handover-rule-write': {
                        table: 'sys_security_acl'
                        id: '0bd1094f69fa4bbbbfcb6801ec188206'
                    }
                    'acl-handover-write': {
                        table: 'sys_security_acl'
                        id: '375067b89cc44cdead506a30151f9368'
                    }
                    'acl-identity-any-create': {
                        table: 'sys_security_acl'
                        id: '6152edc01fc8491899bc3c7aadc44a01'
                    }
                    'acl-identity-any-write': {
                        table: 'sys_security_acl'
                        id: 'bb2a479b84904892bca12652b8b0ca43'
                    }
                    'acl-identity-create': {
                        table: 'sys_security_acl'
                        id: 'a116f62083f0453ebaa553857e5ce9da'
                    }
                    'acl-identity-delete': {
                        table: 'sys_security_acl'
                        id: '81919c87ea894c7b82a6cdbc2544658b'
                    }
                    'acl-identity-id-create': {
                        table: 'sys_security_acl'
                        id: 'dde140183626481dad556837224327dc'
                    }
                    'acl-identity-id-write': {
                        table: 'sys_security_acl'
                        id: 'a22a20bac25b4052932f1f10c88292a8'
                    }
                    'acl-identity-read': {
                        table: 'sys_security_acl'
                        id: 'ff51e1c47a9249e8807c40076995a271'
                    }
                    'acl-identity-reason-create': {
                        table: 'sys_security_acl'
                        id: 'b794e4aab5f646b49f0282b1b3fa8377'
                    }
                    'acl-identity-reason-write': {
                        table: 'sys_security_acl'
                        id: 'c648082a8f1443d1ab23fd8918efffdc'
                    }
                    'acl-identity-state-create': {
                        table: 'sys_security_acl'
                        id: '926bf7b9980a4b0983e3089261868062'
                    }
                    'acl-identity-state-write': {
                        table: 'sys_security_acl'
                        id: '38959318b7cd41a7b2eb0b45b66d5bee'
                    }
                    'acl-identity-user-create': {
                        table: 'sys_security_acl'
                        id: '574ac15894ce42809929f2b784ac4b90'
                    }
                    'acl-identity-user-write': {
                        table: 'sys_security_acl'
                        id: '656eadea01934b829d79f383f5ac4747'
                    }
                    'acl-identity-write': {
                        table: 'sys_security_acl'
                        id: 'e15252ff543b4693923e939c28bfa67e'
                    }
                    'acl-instance-any-write': {
                        table: 'sys_security_acl'
                        id: 'd418b3ba83434f6dafcc35fcf2ce25ea'
                    }
                    'acl-instance-create': {
                        table: 'sys_security_acl'
                        id: 'f5956c34c8694982bddc208c2da52113'
                    }
                    'acl-instance-delete': {
                        table: 'sys_security_acl'
                        id: 'f9fa3f6d542a441790f01b6375736140'
                    }
                    'acl-instance-read': {
                        table: 'sys_security_acl'
                        id: '82c4ed42397c4a94964df6e5e8661d40'
                    }
                    'acl-instance-state-write': {
                        table: 'sys_security_acl'
                        id: '1cc53744fc434fcdb9021d3e108ce030'
                    }
                    'acl-instance-write': {
                        table: 'sys_security_acl'
                        id: '3e3fec5030364f5da628a94df1ff2413'
                    }
                    'acl-log-any-write': {
                        table: 'sys_security_acl'
                        id: 'f544c6457517432a9fa27ee7561d26c6'
                    }
                    'acl-log-body-any-write': {
                        table: 'sys_security_acl'
                        id: '4df4da46677a4000bf91833fc25e1a18'
                    }
                    'acl-log-body-create': {
                        table: 'sys_security_acl'
                        id: 'e6dab3e41654495c89c858f68942227f'
                    }
                    'acl-log-body-delete': {
                        table: 'sys_security_acl'
                        id: '18bca9c0c44e41fda0a141fce8907b61'
                    }
                    'acl-log-body-read': {
                        table: 'sys_security_acl'
                        id: 'ea8683ed415846d4823724811f0ca57b'
                    }
                    'acl-log-body-write': {
                        table: 'sys_security_acl'
                        id: '981ae399bceb45e7aba80c8d1ea9eb60'
                    }
                    'acl-log-create': {
                        table: 'sys_security_acl'
                        id: 'd201705debf84d2097cf5712ad5f7cf9'
                    }
                    'acl-log-delete': {
                        table: 'sys_security_acl'
                        id: 'aa202e2f530047f88ff2ea396399dfc1'
                    }
                    'acl-log-read': {
                        table: 'sys_security_acl'
                        id: 'aee5c7b8730d4ef28ccdd5b39119aa24'
                    }
                    'acl-log-write': {
                        table: 'sys_security_acl'
                        id: '20cf6de224164037bbb758e7d18e932e'
                    }
                    'acl-mapping-create': {
                        table: 'sys_security_acl'
                        id: '178d6f22e70e4a07ae3c86cc23a39fdf'
                    }
                    'acl-mapping-delete': {
                        table: 'sys_security_acl'
                        id: '1b9cafd4319b4daeadbdf3a535559a48'
                    }
                    'acl-mapping-read': {
                        table: 'sys_security_acl'
                        id: '1d930dc718564d718f2fc345bd3d97a6'
                    }
                    'acl-mapping-write': {
                        table: 'sys_security_acl'
                        id: 'e1623101bb744c4aa6f79fb564e9e94b'
                    }
                    'acl-match-key-create': {
                        table: 'sys_security_acl'
                        id: '07a15b16e86d4b4dbf9788ada5cc8acb'
                    }
                    'acl-match-key-delete': {
                        table: 'sys_security_acl'
                        id: '8b939a110d954961a1b139b6ec0e8b05'
                    }
                    'acl-match-key-read': {
                        table: 'sys_security_acl'
                        id: '5c860d8d0f7244af88a936ba8d070828'
                    }
                    'acl-match-key-write': {
                        table: 'sys_security_acl'
                        id: '643c453f21f44ba6b6341eeb6185b5d6'
                    }
                    'acl-other-id-create': {
                        table: 'sys_security_acl'
                        id: '9418f2cee87b406283ca826171e1876f'
                    }
                    'acl-other-id-delete': {
                        table: 'sys_security_acl'
                        id: '1dced301dbd640b49c51a286ce0122d5'
                    }
                    'acl-other-id-read': {
                        table: 'sys_security_acl'
                        id: 'b658174a915f4b91b296ddaa115cccb3'
                    }
                    'acl-other-id-write': {
                        table: 'sys_security_acl'
                        id: 'b06b3e67f0724481888aadbb4c9ac571'
                    }
                    'acl-pending-any-write': {
                        table: 'sys_security_acl'
                        id: '47277d800d6f4f4f9000eac7a4a05e17'
                    }
                    'acl-pending-create': {
                        table: 'sys_security_acl'
                        id: 'abc296e14c8b400da0efb1b0ca71ac5c'
                    }
                    'acl-pending-delete': {
                        table: 'sys_security_acl'
                        id: 'f2bc2535532645ee90795ff9b4db5613'
                    }
                    'acl-pending-read': {
                        table: 'sys_security_acl'
                        id: 'e0538133ac774599bd6c9b21437f8cb5'
                    }
                    'acl-pending-state-write': {
                        table: 'sys_security_acl'
                        id: '66c0cf4d4cc44633834f74a3245c42d6'
                    }
                    'acl-pending-write': {
                        table: 'sys_security_acl'
                        id: '00804423c8b748f994abb0b53a64605f'
                    }
                    'acl-proposal-create': {
                        table: 'sys_security_acl'
                        id: 'd6f5caec050e480faf9c64403440665f'
                    }
                    'acl-proposal-delete': {
                        table: 'sys_security_acl'
                        id: '123763f10ec44a1588b2d52676052017'
                    }
                    'acl-proposal-read': {
                        table: 'sys_security_acl'
                        id: '8f1e4e5673924eb2b5226131687f2470'
                    }
                    'acl-proposal-write': {
                        table: 'sys_security_acl'
                        id: 'f9201b7f74d045cdb23a448625565636'
                    }
                    'acl-provisioning-endpoint': {
                        table: 'sys_security_acl'
                        id: 'b191743b49ab474dbc4d510b569e2c98'
                    }
                    'acl-resolver-create': {
                        table: 'sys_security_acl'
                        id: 'b1477fbbb79b4576b769bdcc34cf4e77'
                    }
                    'acl-resolver-delete': {
                        table: 'sys_security_acl'
                        id: 'e7cc0896a06342839d5adbd4991a1240'
                    }
                    'acl-resolver-read': {
                        table: 'sys_security_acl'
                        id: '1eea4b7517d44ccb9403bc6269972dc0'
                    }
                    'acl-resolver-write': {
                        table: 'sys_security_acl'
                        id: '8f1562c0f05746bdbc49dca6fe9c00db'
                    }
                    'acl-review-addressed-write': {
                        table: 'sys_security_acl'
                        id: 'a892fd28989f4b04bc09faa46ebf356a'
                    }
                    'acl-review-create': {
                        table: 'sys_security_acl'
                        id: '0ff35f1182b743ebbf72ea0e643095fd'
                    }
                    'acl-review-decided-by-write': {
                        table: 'sys_security_acl'
                        id: '4b7916baa26541ad8f3986a56655ab78'
                    }
                    'acl-review-delete': {
                        table: 'sys_security_acl'
                        id: '1976be75418646b3bb0541b866c577da'
                    }
                    'acl-review-read': {
                        table: 'sys_security_acl'
                        id: '4eea58426ff74d869320d028fcc6aebc'
                    }
                    'acl-review-write': {
                        table: 'sys_security_acl'
                        id: 'efbb12167a734482aa101cf40f69c7cd'
                    }
                    'acl-run-create': {
                        table: 'sys_security_acl'
                        id: '44bca407636b4b0895e96b26214ee2f8'
                    }
                    'acl-run-delete': {
                        table: 'sys_security_acl'
                        id: '6f7d98c8f2f644eaa981b12de16f68bd'
                    }
                    'acl-run-read': {
                        table: 'sys_security_acl'
                        id: 'da3579f03c794f4aacaff73ed782d60c'
                    }
                    'acl-run-write': {
                        table: 'sys_security_acl'
                        id: '32eadebb0f1b4b388cb12ac536ad1839'
                    }
                    'acl-scim-endpoint': {
                        table: 'sys_security_acl'
                        id: '728bbdd920274b0eb00981648c0c7c58'
                    }
                    'acl-setting-create': {
                        table: 'sys_security_acl'
                        id: '8c631d84728848d3a0805ede7d93c634'
                    }
                    'acl-setting-delete': {
                        table: 'sys_security_acl'
                        id: '551f08cf2b364cd39c77915e96b31976'
                    }
                    'acl-setting-read': {
                        table: 'sys_security_acl'
                        id: 'cf159ed5410d476f8b374a63516a6391'
                    }
                    'acl-setting-write': {
                        table: 'sys_security_acl'
                        id: 'e4a64ee60501420888e4521f58268528'
                    }
                    'acl-source-create': {
                        table: 'sys_security_acl'
                        id: '32bf475215a94679ac2c0e9310f3ea99'
                    }
                    'acl-source-delete': {
                        table: 'sys_security_acl'
                        id: '3af85f341b514fd8bff1f086d4911e2e'
                    }
                    'acl-source-read': {
                        table: 'sys_security_acl'
                        id: '940fb410685446b689f0643c525d925a'
                    }
                    'acl-source-write': {
                        table: 'sys_security_acl'
                        id: 'a1d85c6d348a471ca1087fb1dc6e3553'
                    }
                    'acl-unmapped-any-write': {
                        table: 'sys_security_acl'
                        id: '5dde25d52ff941e88c0306ace706e6c9'
                    }
                    'acl-unmapped-create': {
                        table: 'sys_security_acl'
                        id: '156d69c7bfcd45a391c611ee987aad62'
                    }
                    'acl-unmapped-delete': {
                        table: 'sys_security_acl'
                        id: 'c9536dd75a4b4bcbb962277dc42d87b2'
                    }
                    'acl-unmapped-note-write': {
                        table: 'sys_security_acl'
                        id: '4e300622013d4b6b966ca3921e26d869'
                    }
                    'acl-unmapped-read': {
                        table: 'sys_security_acl'
                        id: '24ac654900944586bfd624e131f82904'
                    }
                    'acl-unmapped-state-write': {
                        table: 'sys_security_acl'
                        id: '0c3a027cf1ae41b288bf499d11eca860'
                    }
                    'acl-unmapped-write': {
                        table: 'sys_security_acl'
                        id: 'ef798deb378c4ba68b4ab21a419466df'
                    }
                    'action-candidate-link': {
                        table: 'sys_ui_action'
                        id: 'd6486a22fe814d90ba88e107a4645886'
                    }
                    'action-confirm-instance': {
                        table: 'sys_ui_action'
                        id: 'b5133853c04240968f2c2043b26ec73c'
                    }
                    'action-review-create': {
                        table: 'sys_ui_action'
                        id: 'a805eaf1edda45ccbe4dde044a3b3cd7'
                    }
                    'action-review-ignore': {
                        table: 'sys_ui_action'
                        id: '02270e5578ef412bb3b426d18b0e837e'
                    }
                    'action-review-link': {
                        table: 'sys_ui_action'
                        id: '994b14816fb84ffdad69a7adc3fbd674'
                    }
                    'action-run-cancel': {
                        table: 'sys_ui_action'
                        id: '2a1f10e401024433ade5a2707d2ac294'
                    }
                    'action-run-people': {
                        table: 'sys_ui_action'
                        id: '615f0ab9d78b46af9a860af469004370'
                    }
                    'action-run-resume': {
                        table: 'sys_ui_action'
                        id: 'd0f7d6d3a87349a4a2486c3845e03b83'
                    }
                    bom_json: {
                        table: 'sys_module'
                        id: '7dffc1755d0d49ceb1d1d93480779acf'
                    }
                    'cleaner-log': {
                        table: 'sys_auto_flush'
                        id: 'b65b9f576d5843c187cb2be8ee9285ca'
                    }
                    'cleaner-log-body': {
                        table: 'sys_auto_flush'
                        id: '6c206f837a3749f5895150b5d0671f9e'
                    }
                    'event-adoption-chunk': {
                        table: 'sysevent_register'
                        id: 'e83ef1f39a46442390cf176c06601d0b'
                    }
                    'event-identity-column': {
                        table: 'sysevent_register'
                        id: '356a8a75062f4ffeb7cfac8bf97f260f'
                    }
                    'event-pending-chunk': {
                        table: 'sysevent_register'
                        id: '99a5d823c5cf44889bf242e411d1fa40'
                    }
                    'event-run-chunk': {
                        table: 'sysevent_register'
                        id: 'fa708246f7b24c66a5cc178812f15b96'
                    }
                    'job-pending-sweep': {
                        table: 'sysauto_script'
                        id: '2a7298d444f24430a28b1d81c04f4bf1'
                    }
                    'job-settle-quiet-conflicts': {
                        table: 'sysauto_script'
                        id: '3bf8b23401244d55bc41667f79dafa0d'
                    }
                    'match-key-email': {
                        table: 'x_scim_okta_match_key'
                        id: '15f0c4f178984630a9aceb1d40987d90'
                    }
                    'match-key-employee-number': {
                        table: 'x_scim_okta_match_key'
                        id: 'e4ca924f4ddd415388ab6bf01cd70ccb'
                    }
                    'match-key-okta-user-id': {
                        table: 'x_scim_okta_match_key'
                        id: '060461a6a6db42abb4ffcb5ad3c09d6b'
                    }
                    'match-key-user-name': {
                        table: 'x_scim_okta_match_key'
                        id: '67c0a9ec37b64645b1c52d409dd966d2'
                    }
                    'other-id-hr': {
                        table: 'x_scim_okta_other_id'
                        id: '3864278ad06c478e9086b0bc5ac39348'
                    }
                    'other-id-ldap-server': {
                        table: 'x_scim_okta_other_id'
                        id: '93ceccf206ba41fdb3506e30d55e1ed9'
                    }
                    'other-id-ldap-source': {
                        table: 'x_scim_okta_other_id'
                        id: '7122877db0d54c12be16807bdacc3d98'
                    }
                    package_json: {
                        table: 'sys_module'
                        id: 'aed569b785404b57a816c1ac30f8c471'
                    }
                    'privilege-cmn-building-create': {
                        table: 'sys_scope_privilege'
                        id: '06f86eb1ff3545e9895d29f49f23f534'
                    }
                    'privilege-cmn-building-read': {
                        table: 'sys_scope_privilege'
                        id: '5736cacc4e7f4da38bb2468e163ca03b'
                    }
                    'privilege-cmn-cost-center-create': {
                        table: 'sys_scope_privilege'
                        id: 'd504d4fc7c19423d9913e636f0f0267a'
                    }
                    'privilege-cmn-cost-center-read': {
                        table: 'sys_scope_privilege'
                        id: '16f5748e7b1144f6bf0cf167782d2ca3'
                    }
                    'privilege-cmn-department-create': {
                        table: 'sys_scope_privilege'
                        id: 'd11cc79c957748d79105690e32036583'
                    }
                    'privilege-cmn-department-read': {
                        table: 'sys_scope_privilege'
                        id: '74716425707e4dbf8a2360bd7f1ee47e'
                    }
                    'privilege-cmn-location-create': {
                        table: 'sys_scope_privilege'
                        id: 'ee975281bb8a40cbab044753ee4954c8'
                    }
                    'privilege-cmn-location-read': {
                        table: 'sys_scope_privilege'
                        id: 'fc05313710514179bc550d648ec05b05'
                    }
                    'privilege-core-company-create': {
                        table: 'sys_scope_privilege'
                        id: 'bfcd99e36e884447a89dad9fc18696c7'
                    }
                    'privilege-core-company-read': {
                        table: 'sys_scope_privilege'
                        id: '7581774ddf9c415c9becb11e6caf290a'
                    }
                    'privilege-sys-audit-read': {
                        table: 'sys_scope_privilege'
                        id: 'e3c5fe06e99e4ffbb77159746f17cdb6'
                    }
                    'privilege-sys-dictionary-read': {
                        table: 'sys_scope_privilege'
                        id: '940d9b920c5541ddae9837cee203f737'
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
                    'property-adoption-chunk-size': {
                        table: 'sys_properties'
                        id: 'cc25deb17f574660a20d9271ffc28653'
                    }
                    'property-brake-deactivations': {
                        table: 'sys_properties'
                        id: '5ecbbc72df554f71bd9e1b86fdd5fdf3'
                    }
                    'property-brake-deactivations-least': {
                        table: 'sys_properties'
                        id: 'd0937f59d33c4b82af362d444bcb63dd'
                    }
                    'property-brake-deactivations-percent': {
                        table: 'sys_properties'
                        id: '97d7b7547d984c9d9bc7ba2b9387fa1e'
                    }
                    'property-brake-removals': {
                        table: 'sys_properties'
                        id: 'c2eae3add6c944e69f3bfd937ba23efa'
                    }
                    'property-brake-removals-least': {
                        table: 'sys_properties'
                        id: 'a577568bc7364c52ac0ecca9ccd420c3'
                    }
                    'property-brake-removals-percent': {
                        table: 'sys_properties'
                        id: '318db4b0a6c549998f47332cfe8ca9cd'
                    }
                    'property-brake-retirements': {
                        table: 'sys_properties'
                        id: '41a8d5cc493446078321a857913bb268'
                    }
                    'property-brake-retirements-least': {
                        table: 'sys_properties'
                        id: 'ed5965b1f0d64783b7775475d211e77a'
                    }
                    'property-brake-retirements-percent': {
                        table: 'sys_properties'
                        id: '3f1f1d6eedc449d29d476e76179688cc'
                    }
                    'property-brake-retry': {
                        table: 'sys_properties'
                        id: 'd22d1fe062484737a8d7d1b46689491c'
                    }
                    'property-brake-window': {
                        table: 'sys_properties'
                        id: '7c1301ff7801426b8f79fe7a4635cf07'
                    }
                    'property-bulk-max-operations': {
                        table: 'sys_properties'
                        id: 'ffd8130ce5d44074b8df7d7fff7bc6a5'
                    }
                    'property-bulk-max-payload': {
                        table: 'sys_properties'
                        id: 'fae549e01fe0417ba66b510b7b25f9c9'
                    }
                    'property-conflict-flips': {
                        table: 'sys_properties'
                        id: '80c970515198419fabba8d937e4ff4ff'
                    }
                    'property-conflict-window-days': {
                        table: 'sys_properties'
                        id: '134e371266d6479d981dea3c5bf05678'
                    }
                    'property-filter-candidate-limit': {
                        table: 'sys_properties'
                        id: 'd72b14c4ea6a4882bf5c98459f75dcc1'
                    }
                    'property-handover-attempts': {
                        table: 'sys_properties'
                        id: 'f53e73e75eb84c79936711f505716761'
                    }
                    'property-handover-chunk-rows': {
                        table: 'sys_properties'
                        id: '7ef5f63fc1794c01805c4b8ef2a5c817'
                    }
                    'property-handover-wait': {
                        table: 'sys_properties'
                        id: '22e8c7ba2ebe4a5bb8fdcda8d7d8b281'
                    }
                    'property-list-default-count': {
                        table: 'sys_properties'
                        id: '1fdaa639f83c40188b22d0634e99388a'
                    }
                    'property-list-max-count': {
                        table: 'sys_properties'
                        id: '81bce543455640c694c89dd066905817'
                    }
                    'property-log-bodies': {
                        table: 'sys_properties'
                        id: 'bbd162cc8ece4054a3c95e3bd3ef5ced'
                    }
                    'property-log-requests': {
                        table: 'sys_properties'
                        id: 'aabdeed481594f89b549e0fa64b1def9'
                    }
                    'property-match-immutable-key-links': {
                        table: 'sys_properties'
                        id: 'c15e360ca24b425aa688e9ae4504a0b5'
                    }
                    'property-match-rotated-id': {
                        table: 'sys_properties'
                        id: 'ee64c5214e9a4132b5e30544e871675d'
                    }
                    'property-match-user-name-adopts': {
                        table: 'sys_properties'
                        id: 'a3b5b664383645909775cc8fb57fb19e'
                    }
                    'property-pending-days': {
                        table: 'sys_properties'
                        id: 'dda84325f51c41f1b7101affea548c58'
                    }
                    'property-pending-max': {
                        table: 'sys_properties'
                        id: '98af34693c244e118abcefeec2d88fba'
                    }
                    'property-run-chunk-rows': {
                        table: 'sys_properties'
                        id: '0134ae468e8c49ea92cf85477906e215'
                    }
                    'property-run-chunk-seconds': {
                        table: 'sys_properties'
                        id: '4b2d4b48bfd74d1b8b4a9a0cdbd4b77d'
                    }
                    'property-survey-page-size': {
                        table: 'sys_properties'
                        id: '0ee4876d8da8460e8402bf7e7650bc8b'
                    }
                    'property-survey-shared-limit': {
                        table: 'sys_properties'
                        id: 'd40b8f26a756457d8f7e3dc5ace95cbe'
                    }
                    'property-survey-start-date-field': {
                        table: 'sys_properties'
                        id: '0694e740c94b417983be3c94fe948dae'
                    }
                    'related-list-adoption-proposals': {
                        table: 'sys_ui_related_list_entry'
                        id: 'c7bc1b8536d94238961f87364cb6633f'
                    }
                    'related-list-finding-matches': {
                        table: 'sys_ui_related_list_entry'
                        id: '711e2513f12a47bcba91606a11d4ef2c'
                    }
                    'related-list-review-candidates': {
                        table: 'sys_ui_related_list_entry'
                        id: 'c43d0a96897347df84274302c2c03a3d'
                    }
                    'related-list-run-findings': {
                        table: 'sys_ui_related_list_entry'
                        id: '9ba8e5294cd34c4c93809161834dd54e'
                    }
                    'related-lists-of-adoption': {
                        table: 'sys_ui_related_list'
                        id: 'f0fe73f0dbe542d791fe42fa364c89bc'
                    }
                    'related-lists-of-finding': {
                        table: 'sys_ui_related_list'
                        id: '1b17d236f35b460e96580b95002b49a7'
                    }
                    'related-lists-of-review': {
                        table: 'sys_ui_related_list'
                        id: '7281f90c06994b47b5596e42358d0128'
                    }
                    'related-lists-of-run': {
                        table: 'sys_ui_related_list'
                        id: '6db1794815a6448c83f0e947eb5c25f3'
                    }
                    'report-findings-by-kind': {
                        table: 'sys_report'
                        id: '0ccb61a83e444e3e87de05c327d808ec'
                    }
                    'report-open-unmatched': {
                        table: 'sys_report'
                        id: 'a055e446ec014a598401935e8f589201'
                    }
                    'report-requests-by-status': {
                        table: 'sys_report'
                        id: '4611b41ac1d6466f85ba06b7d7989b7f'
                    }
                    'report-requests-without-effect': {
                        table: 'sys_report'
                        id: 'e9cc2ef29f874df6b603d0cc9f3de1b5'
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
                    'rest-provisioning': {
                        table: 'sys_ws_definition'
                        id: '24867666f58e4eeebaabdbb172882c77'
                    }
                    'rest-provisioning-preview': {
                        table: 'sys_ws_operation'
                        id: 'b0c792dd0c2543efa279d8187942d34c'
                    }
                    'rest-provisioning-proof': {
                        table: 'sys_ws_operation'
                        id: 'dd13dcd6ae0b4322b7a007ccc950ed6a'
                    }
                    'rest-provisioning-v1': {
                        table: 'sys_ws_version'
                        id: '625aa62aed644b9f877e20ba6e4aab14'
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
                    'rest-setup': {
                        table: 'sys_ws_definition'
                        id: 'e6ea02b1eed143b597c987a3dece64e3'
                    }
                    'rest-setup-checks': {
                        table: 'sys_ws_operation'
                        id: 'd64b8b8f62104a59aba76a44a5bf1d8f'
                    }
                    'rest-setup-v1': {
                        table: 'sys_ws_version'
                        id: '96ee18b49b294536a0a054ae957c03ae'
                    }
                    'rule-adoption-check': {
                        table: 'sys_script'
                        id: '81af8ac960bb475e98b99ac9a1fa642b'
                    }
                    'rule-adoption-start': {
                        table: 'sys_script'
                        id: '28d2aefd02a04bd1892c75c6cfcc1365'
                    }
                    'rule-check-identity': {
                        table: 'sys_script'
                        id: 'afe3f2a172694b6dac61ebac1c74a5aa'
                    }
                    'rule-check-match-key': {
                        table: 'sys_script'
                        id: '9f676b124c524de6b3581006aca4b03c'
                    }
                    'rule-check-setting': {
                        table: 'sys_script'
                        id: 'b161f4b029be4d41b029486b67c943cf'
                    }
                    'rule-confirm-instance': {
                        table: 'sys_script'
                        id: 'f5d77e1093624094a2d13368f980a397'
                    }
                    'rule-copy-identity': {
                        table: 'sys_script'
                        id: '5e5455de1fd741b68f9ed4fa507561fb'
                    }
                    'rule-decide-review': {
                        table: 'sys_script'
                        id: '56e2e408766341b193499732464521b3'
                    }
                    'rule-forget-identity': {
                        table: 'sys_script'
                        id: 'aa6da64dcee94cd7b781c8a0767d0620'
                    }
                    'rule-keep-match-key': {
                        table: 'sys_script'
                        id: '2fd7255b3c8d4fd38df642b5611983f2'
                    }
                    'rule-keep-review': {
                        table: 'sys_script'
                        id: '92ccfe39b0e74a849cce76b78d8f3309'
                    }
                    'rule-keep-setting': {
                        table: 'sys_script'
                        id: '47e652d9cc6043b8bd729eb61b6d1290'
                    }
                    'rule-log-unmapped': {
                        table: 'sys_script'
                        id: 'f4f37b62557b407aa38f827000469795'
                    }
                    'rule-mapping-unmapped': {
                        table: 'sys_script'
                        id: '9d2b2783c0f247e88828ea8b83b5e323'
                    }
                    'rule-notice-writer': {
                        table: 'sys_script'
                        id: '780d80a7030b42679d0a31ec659a1023'
                    }
                    'rule-other-id-field': {
                        table: 'sys_script'
                        id: '06d44e9f551c4d9a992dd5dd52204868'
                    }
                    'rule-pending-dropped': {
                        table: 'sys_script'
                        id: 'fce9fcf8252e4c0aa13a35aec1a05f13'
                    }
                    'rule-pending-person': {
                        table: 'sys_script'
                        id: '810e7edcb0d74a879cf6ce22471e44d1'
                    }
                    'rule-proposal-check': {
                        table: 'sys_script'
                        id: 'cf9a0d950c46403488e6e895a3f243d0'
                    }
                    'rule-resolved-finding': {
                        table: 'sys_script'
                        id: '15707e14812647c9af20d9f9cccf99cd'
                    }
                    'rule-run-begin': {
                        table: 'sys_script'
                        id: '9e1652120aad4401a29fe7679683e126'
                    }
                    'rule-run-queue': {
                        table: 'sys_script'
                        id: '11ec771868174454907c0d625c7f3558'
                    }
                    'rule-run-resume': {
                        table: 'sys_script'
                        id: '037faac0cf9742bd9ce90e98679dd9aa'
                    }
                    'rule-run-state': {
                        table: 'sys_script'
                        id: 'f4b33f76922e4cdbb5fb57906ca3b311'
                    }
                    'script-action-adoption-chunk': {
                        table: 'sysevent_script_action'
                        id: '7a64099ed0b24b088142bfa1af82003e'
                    }
                    'script-action-identity-column': {
                        table: 'sysevent_script_action'
                        id: '005f4c0da74d44bc926daeb3fd07df3c'
                    }
                    'script-action-pending-chunk': {
                        table: 'sysevent_script_action'
                        id: 'f1a82430521942f2ad2e1491ef30f708'
                    }
                    'script-action-run-chunk': {
                        table: 'sysevent_script_action'
                        id: 'c9ebe6e208444dbe865b4fd3a5225d51'
                    }
                    'setting-authority-building': {
                        table: 'x_scim_okta_authority'
                        id: '42886fbe901e464eb5d9658db0e079f3'
                    }
                    'setting-authority-company': {
                        table: 'x_scim_okta_authority'
                        id: 'dd8a3153fc8240c59f17cc89be5a7913'
                    }
                    'setting-authority-cost-center': {
                        table: 'x_scim_okta_authority'
                        id: 'c429308ba8064845a387f55e661ebeee'
                    }
                    'setting-authority-department': {
                        table: 'x_scim_okta_authority'
                        id: 'c0080110b6d04bfe8e8c439603d732f7'
                    }
                    'setting-authority-email': {
                        table: 'x_scim_okta_authority'
                        id: '3c0abe3529434f248c93282f0335f8eb'
                    }
                    'setting-authority-employee-number': {
                        table: 'x_scim_okta_authority'
                        id: 'a3bbbbba82ff4b78b12432beb2c97921'
                    }
                    'setting-authority-first-name': {
                        table: 'x_scim_okta_authority'
                        id: 'efa38180f8b745a6ad3e6a7edfa2b963'
                    }
                    'setting-authority-last-name': {
                        table: 'x_scim_okta_authority'
                        id: '6ba16d3ed6ba4fd9a6040c2c7abb6ade'
                    }
                    'setting-authority-location': {
                        table: 'x_scim_okta_authority'
                        id: 'd778a2f2b061437aa6e28d2b6967999c'
                    }
                    'setting-authority-manager': {
                        table: 'x_scim_okta_authority'
                        id: '13ada7499d91401d8fc1a0ebb1150c51'
                    }
                    'setting-authority-middle-name': {
                        table: 'x_scim_okta_authority'
                        id: 'db39432da744469db9b65d45c27d8e4a'
                    }
                    'setting-authority-title': {
                        table: 'x_scim_okta_authority'
                        id: '6b76ff4ba1164097afa4538f44889980'
                    }
                    'setting-authority-user-name': {
                        table: 'x_scim_okta_authority'
                        id: 'b65402b9e88248478e716bf143ebab15'
                    }
                    'setting-mapping-building': {
                        table: 'x_scim_okta_mapping'
                        id: 'a2e2d92746e5424bb0d7cccd6851fdac'
                    }
                    'setting-mapping-city': {
                        table: 'x_scim_okta_mapping'
                        id: '3505b5c72f644ca0a3260b323525166d'
                    }
                    'setting-mapping-company': {
                        table: 'x_scim_okta_mapping'
                        id: '208f2a58ab6b46ce9ee3c9f0296507be'
                    }
                    'setting-mapping-cost-center': {
                        table: 'x_scim_okta_mapping'
                        id: 'a7bc181fc32e4412a2a666bc59b2c7fa'
                    }
                    'setting-mapping-country': {
                        table: 'x_scim_okta_mapping'
                        id: 'd5ee2c68ac6043539ece25ea12aaed6e'
                    }
                    'setting-mapping-department': {
                        table: 'x_scim_okta_mapping'
                        id: '5463cfda855143469452cb6413183d28'
                    }
                    'setting-mapping-email': {
                        table: 'x_scim_okta_mapping'
                        id: 'a0973f1d319243ebaf4ec1258fd0364b'
                    }
                    'setting-mapping-employee-number': {
                        table: 'x_scim_okta_mapping'
                        id: '45cb6762d0944b24a4bb142e9f073595'
                    }
                    'setting-mapping-first-name': {
                        table: 'x_scim_okta_mapping'
                        id: '23e64e6e34b84adcb326b1e1a9ec9111'
                    }
                    'setting-mapping-home-phone': {
                        table: 'x_scim_okta_mapping'
                        id: '41d6737f15604edc859c7f23b41d67b0'
                    }
                    'setting-mapping-introduction': {
                        table: 'x_scim_okta_mapping'
                        id: 'f02f9601843d4573ba5ca299975f1372'
                    }
                    'setting-mapping-last-name': {
                        table: 'x_scim_okta_mapping'
                        id: '79269f0f5b5041c49ec6ad071349d26c'
                    }
                    'setting-mapping-location': {
                        table: 'x_scim_okta_mapping'
                        id: 'da6b2ca3a4ed43058f85d88ddbfb8206'
                    }
                    'setting-mapping-manager': {
                        table: 'x_scim_okta_mapping'
                        id: '6a533222f96647dd8c12c8dc7128bcbb'
                    }
                    'setting-mapping-middle-name': {
                        table: 'x_scim_okta_mapping'
                        id: '1d80e29863a4463e9146522f081c9145'
                    }
                    'setting-mapping-mobile-phone': {
                        table: 'x_scim_okta_mapping'
                        id: 'a0c9b7df282641779edbe017becfbaf1'
                    }
                    'setting-mapping-phone': {
                        table: 'x_scim_okta_mapping'
                        id: '3f63bf21cce848a49ca65c97955ab192'
                    }
                    'setting-mapping-preferred-language': {
                        table: 'x_scim_okta_mapping'
                        id: 'cd2e1ad648c3403eb5ba2a297741cb7f'
                    }
                    'setting-mapping-state': {
                        table: 'x_scim_okta_mapping'
                        id: '96782969b8ca427fa4b1739f59112dc2'
                    }
                    'setting-mapping-street': {
                        table: 'x_scim_okta_mapping'
                        id: '007d2f9031a444249657ba9a226cdf63'
                    }
                    'setting-mapping-time-zone': {
                        table: 'x_scim_okta_mapping'
                        id: '274e43c840404cb4b1338ee022365809'
                    }
                    'setting-mapping-title': {
                        table: 'x_scim_okta_mapping'
                        id: '0550dae632db4d4a85409da4b6a60bcc'
                    }
                    'setting-mapping-user-name': {
                        table: 'x_scim_okta_mapping'
                        id: 'b33c68831c60428e9c38f4926fa7cff6'
                    }
                    'setting-mapping-zip': {
                        table: 'x_scim_okta_mapping'
                        id: '1fa2ace9d95d416095a04fe6ea7c6d52'
                    }
                    'setting-resolver-building': {
                        table: 'x_scim_okta_resolver'
                        id: 'fd7e3ff66bde4769901ba9daacf88abb'
                    }
                    'setting-resolver-company': {
                        table: 'x_scim_okta_resolver'
                        id: '13bad525eab9433c90934f7913b1ae52'
                    }
                    'setting-resolver-cost-center': {
                        table: 'x_scim_okta_resolver'
                        id: '4c67276b3523430c98f0af8476f6ed8f'
                    }
                    'setting-resolver-department': {
                        table: 'x_scim_okta_resolver'
                        id: 'c945d54012194b5c886801eacd7c28e1'
                    }
                    'setting-resolver-location': {
                        table: 'x_scim_okta_resolver'
                        id: 'c19233d71ca34147b0ce5c5eb107e7b2'
                    }
                    'setting-resolver-person': {
                        table: 'x_scim_okta_resolver'
                        id: '82950798cc14401f8c5b8860cce752ca'
                    }
                    'setting-source-administrators': {
                        table: 'x_scim_okta_source'
                        id: '53b943090dc34b3da72aaf4de24eb9db'
                    }
                    'setting-source-hr': {
                        table: 'x_scim_okta_source'
                        id: '32ddd78058bc47c1be54451858a7936d'
                    }
                    'setting-source-okta': {
                        table: 'x_scim_okta_source'
                        id: '7f607472dc1d4cd4b916c0b23126eafe'
                    }
                    src_server_audit_findings_finding_ts: {
                        table: 'sys_module'
                        id: '01bf0a8d140b49ac87c676aa0ada6cf0'
                    }
                    'src_server_audit_findings_record-sightings_ts': {
                        table: 'sys_module'
                        id: 'a24fbdfca585488eb23457228e7bc6e3'
                    }
                    src_server_audit_people_alike_ts: {
                        table: 'sys_module'
                        id: 'f99a4ac89b0c4bb3a9446eacae2bfe70'
                    }
                    src_server_audit_people_duplicates_ts: {
                        table: 'sys_module'
                        id: '179892faed624d22ae16241f28535d7e'
                    }
                    src_server_audit_people_gather_ts: {
                        table: 'sys_module'
                        id: '08d4a2a9a62c47f5ad5a60c091411bcb'
                    }
                    src_server_audit_people_matches_ts: {
                        table: 'sys_module'
                        id: '88e0c87476fc43a58f468b794fccff1e'
                    }
                    'src_server_audit_people_other-ids_ts': {
                        table: 'sys_module'
                        id: '31ba8de6418d494c9e03e7e853e58d98'
                    }
                    'src_server_audit_people_people-survey_ts': {
                        table: 'sys_module'
                        id: '6ce6393b2d7f4d669e1b645cd29af59e'
                    }
                    src_server_audit_people_person_ts: {
                        table: 'sys_module'
                        id: '982bfdfa7f3047deb2123291f5ec3e6b'
                    }
                    src_server_audit_people_summary_ts: {
                        table: 'sys_module'
                        id: '61c2efb1f3a74524b46021fa3d2c6954'
                    }
                    'src_server_audit_people_survey-page_ts': {
                        table: 'sys_module'
                        id: 'ea4a1cbb78ea468285d4007e1c9193a9'
                    }
                    src_server_audit_people_unmatched_ts: {
                        table: 'sys_module'
                        id: '3a5b11172ef348bea775a9c967963b29'
                    }
                    src_server_audit_run_advance_ts: {
                        table: 'sys_module'
                        id: '6a4e1752c72d40768b7e4e7a307f07eb'
                    }
                    src_server_audit_run_run_ts: {
                        table: 'sys_module'
                        id: 'f776c8ea1b644b0b9ff0ce4d02dfc4d0'
                    }
                    src_server_entry_administrator_ts: {
                        table: 'sys_module'
                        id: '1d0f55d1dca24a90bc670daf930cf895'
                    }
                    'src_server_entry_adoption-chunk_ts': {
                        table: 'sys_module'
                        id: '6493b32de3414814837d7401a03342d2'
                    }
                    'src_server_entry_adoption-rules_ts': {
                        table: 'sys_module'
                        id: '4cca39715fa541d18f8ea4049c5736f7'
                    }
                    'src_server_entry_adoption-ui-actions_ts': {
                        table: 'sys_module'
                        id: '6cdecd61ffd94f319041616e0d5f9f0f'
                    }
                    'src_server_entry_bulk-operation_ts': {
                        table: 'sys_module'
                        id: 'e14694e78a944a58b0050a70cf0e90e2'
                    }
                    'src_server_entry_clone-guard_ts': {
                        table: 'sys_module'
                        id: 'cbf94ae7e17f4ebd8075b53de3f4b5bd'
                    }
                    src_server_entry_configuration_ts: {
                        table: 'sys_module'
                        id: 'ea114c08c9b948b8bd4a5b8cfe60dbfc'
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
                    'src_server_entry_dialects_okta-references_ts': {
                        table: 'sys_module'
                        id: 'f956669e02084895bbc90ed7544fad11'
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
                    'src_server_entry_finding-rule_ts': {
                        table: 'sys_module'
                        id: '39414d9f731d478cabcb8bd3b61bfa67'
                    }
                    'src_server_entry_group-operations_ts': {
                        table: 'sys_module'
                        id: '07abca43ab824e7cb53beadef3d4fc48'
                    }
                    'src_server_entry_identity-rules_ts': {
                        table: 'sys_module'
                        id: '67ac846b0e6d4472acf8bf892f3ab435'
                    }
                    'src_server_entry_json-answer_ts': {
                        table: 'sys_module'
                        id: 'a48dab2b73b7449098e5bd74a05a4162'
                    }
                    'src_server_entry_log-rules_ts': {
                        table: 'sys_module'
                        id: 'bdbf44381c2940a5bb77eba49ac83dbd'
                    }
                    'src_server_entry_match-key-rules_ts': {
                        table: 'sys_module'
                        id: '112bc8cf550649abb9111bb70e8be2dc'
                    }
                    'src_server_entry_me-operations_ts': {
                        table: 'sys_module'
                        id: '9b21f0e6a83342ada98d439e521a6c18'
                    }
                    'src_server_entry_one-resource_ts': {
                        table: 'sys_module'
                        id: 'fa19d9e98c744913ab8943629ade4227'
                    }
                    'src_server_entry_other-id-rule_ts': {
                        table: 'sys_module'
                        id: '865c7da2e77a4c3b840a2bc15cc44424'
                    }
                    'src_server_entry_pending-jobs_ts': {
                        table: 'sys_module'
                        id: 'b7a02e6ee1ff4429934c9f51680814a1'
                    }
                    'src_server_entry_pending-rule_ts': {
                        table: 'sys_module'
                        id: '602d14d165c449209e2b78463d7b278e'
                    }
                    'src_server_entry_preview-operations_ts': {
                        table: 'sys_module'
                        id: '76d9d82bc5a340a2aa637aa937a6708e'
                    }
                    'src_server_entry_quiet-conflicts_ts': {
                        table: 'sys_module'
                        id: '6e92d8445f844dc1be4446f4a29748e6'
                    }
                    'src_server_entry_record-changes_ts': {
                        table: 'sys_module'
                        id: '343faf873699415a856e943462755f6e'
                    }
                    'src_server_entry_refuse-save_ts': {
                        table: 'sys_module'
                        id: 'd8482d879b1644969cc2694b6b5f5f2a'
                    }
                    'src_server_entry_request-log_ts': {
                        table: 'sys_module'
                        id: '29ce5ea2c1e44ce3beb92d731bce7079'
                    }
                    'src_server_entry_review-actions_ts': {
                        table: 'sys_module'
                        id: '9b834c7aa36840ddb5d3a08fc3f710fe'
                    }
                    'src_server_entry_review-rules_ts': {
                        table: 'sys_module'
                        id: '4de33faa2e3941d88db595aa17860ea3'
                    }
                    'src_server_entry_run-actions_ts': {
                        table: 'sys_module'
                        id: 'acc7583150254dc592b0fd5f962d046d'
                    }
                    'src_server_entry_run-chunk_ts': {
                        table: 'sys_module'
                        id: 'db0e415a41a840f6818882c649a9afce'
                    }
                    'src_server_entry_run-rules_ts': {
                        table: 'sys_module'
                        id: '65ffde6a043a416ab7ace2f0c25f0bf1'
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
                    'src_server_entry_setting-rules_ts': {
                        table: 'sys_module'
                        id: '9a45a4cb59ff4eb7b6ee8e7c4e53ed74'
                    }
                    'src_server_entry_setup-checks_ts': {
                        table: 'sys_module'
                        id: '3bd0e77e7f404a208a6e738aff470fe1'
                    }
                    'src_server_entry_user-operations_ts': {
                        table: 'sys_module'
                        id: 'ae98fa0a6d1e41cf9d5304c18c59077d'
                    }
                    'src_server_entry_writer-rules_ts': {
                        table: 'sys_module'
                        id: 'b3d43fef211d4451ab99c7b4fa6d2a11'
                    }
                    'src_server_platform_adoption-settings_ts': {
                        table: 'sys_module'
                        id: '0561c0bfc6f8409895a39a921d6ecc60'
                    }
                    'src_server_platform_glide-adoption-links_ts': {
                        table: 'sys_module'
                        id: 'a2b22ff9836e4ca8aaa5d4bfa77077c7'
                    }
                    'src_server_platform_glide-adoption-people_ts': {
                        table: 'sys_module'
                        id: 'b1538fca44184c05adf6fa559fd1d278'
                    }
                    'src_server_platform_glide-adoptions_ts': {
                        table: 'sys_module'
                        id: '156cfb9d1e094a1b9e312917f9bb30ba'
                    }
                    'src_server_platform_glide-audit_ts': {
                        table: 'sys_module'
                        id: '81fd8e1d685c4f0ba0691ae0a601fadf'
                    }
                    'src_server_platform_glide-conflicts_ts': {
                        table: 'sys_module'
                        id: '2c4ec131ed9b41f0b4e54900e2e01129'
                    }
                    'src_server_platform_glide-finding-matches_ts': {
                        table: 'sys_module'
                        id: 'a8fdc46462cd412f851d43971c5f1999'
                    }
                    'src_server_platform_glide-findings_ts': {
                        table: 'sys_module'
                        id: '61c838fe8aaf481d9760471aa29557c0'
                    }
                    'src_server_platform_glide-groups_ts': {
                        table: 'sys_module'
                        id: 'fd0e1e93bbc9463babf7aecac826728c'
                    }
                    'src_server_platform_glide-identities_ts': {
                        table: 'sys_module'
                        id: '0c91ac41420845588177c7ce057365f0'
                    }
                    'src_server_platform_glide-instances_ts': {
                        table: 'sys_module'
                        id: '3512158505bd4fd8a84bedfa3006de7d'
                    }
                    'src_server_platform_glide-log_ts': {
                        table: 'sys_module'
                        id: '63f27e378a534827b24c9e573bc1c9a0'
                    }
                    'src_server_platform_glide-log-entries_ts': {
                        table: 'sys_module'
                        id: 'cea59e68b0804b4f858993674eebf9ac'
                    }
                    'src_server_platform_glide-match-keys_ts': {
                        table: 'sys_module'
                        id: '7c55e01ce69442239067543b98e21130'
                    }
                    'src_server_platform_glide-memberships_ts': {
                        table: 'sys_module'
                        id: 'e2def1f45c414ca18edef058b4e1e935'
                    }
                    'src_server_platform_glide-other-ids_ts': {
                        table: 'sys_module'
                        id: '7d2c0be3e073478b9f6f4c50e4cfd991'
                    }
                    'src_server_platform_glide-pendings_ts': {
                        table: 'sys_module'
                        id: '587cea425a4b4d6fa647fdc6661377a3'
                    }
                    'src_server_platform_glide-proposals_ts': {
                        table: 'sys_module'
                        id: '53d88616f4b8489f9583e589423e9ab5'
                    }
                    'src_server_platform_glide-references_ts': {
                        table: 'sys_module'
                        id: '1e22117f92264f968191d214d6332ad9'
                    }
                    'src_server_platform_glide-reviews_ts': {
                        table: 'sys_module'
                        id: 'a31d21e2338d4654b8e4e531ae020d09'
                    }
                    'src_server_platform_glide-rows_ts': {
                        table: 'sys_module'
                        id: 'dcf01c1a89a94749b8c75cc766caef1c'
                    }
                    'src_server_platform_glide-runs_ts': {
                        table: 'sys_module'
                        id: 'd41e87325b5c4eae910f7c2ac2e20589'
                    }
                    'src_server_platform_glide-settings_ts': {
                        table: 'sys_module'
                        id: '40dd1fdb4260496d93ae50f93df30dad'
                    }
                    'src_server_platform_glide-setup_ts': {
                        table: 'sys_module'
                        id: '76635a54f705451080059f9c2b3f5f4e'
                    }
                    'src_server_platform_glide-survey-people_ts': {
                        table: 'sys_module'
                        id: 'ab1e0c848a5641efb3f12152eab5fcf4'
                    }
                    'src_server_platform_glide-unmapped_ts': {
                        table: 'sys_module'
                        id: '174c3bbd06934f4bbddc06b12e83dcb5'
                    }
                    'src_server_platform_glide-users_ts': {
                        table: 'sys_module'
                        id: 'dbae6e835b20473e9d359c9836d02a2c'
                    }
                    src_server_platform_refusal_ts: {
                        table: 'sys_module'
                        id: 'c1db3572744e4fc5919c2ef7abd5e8f5'
                    }
                    src_server_platform_settings_ts: {
                        table: 'sys_module'
                        id: 'c87b8345aecc4fdb81f1aeaf602c43b7'
                    }
                    'src_server_platform_survey-settings_ts': {
                        table: 'sys_module'
                        id: '17dedfbd1e9a42b0be46e437555b0f3a'
                    }
                    'src_server_platform_this-instance_ts': {
                        table: 'sys_module'
                        id: 'd36dd1d52ad8430fb150e1c56330d23c'
                    }
                    src_server_provisioning_adoption_actions_ts: {
                        table: 'sys_module'
                        id: '32cd290346864c6aae1afed750d87329'
                    }
                    src_server_provisioning_adoption_adoption_ts: {
                        table: 'sys_module'
                        id: 'af715d89aae14a8ca6a5324910905eb3'
                    }
                    src_server_provisioning_adoption_csv_ts: {
                        table: 'sys_module'
                        id: 'e512fbad10b34948bbd9b28d92907a1f'
                    }
                    src_server_provisioning_adoption_decide_ts: {
                        table: 'sys_module'
                        id: '68405c41e80a4baf81c5e05b8639ffcc'
                    }
                    src_server_provisioning_adoption_excluded_ts: {
                        table: 'sys_module'
                        id: '9c1aac0a940d4a0fae36af1cb196e010'
                    }
                    src_server_provisioning_adoption_hits_ts: {
                        table: 'sys_module'
                        id: '1eb68b626ecd4d27ae0d493524d57752'
                    }
                    src_server_provisioning_adoption_keys_ts: {
                        table: 'sys_module'
                        id: '6d161d64f6b7450da9ddde96a55d4596'
                    }
                    'src_server_provisioning_adoption_link-proposal_ts': {
                        table: 'sys_module'
                        id: '02f5594a906e4c808fad1c427285541c'
                    }
                    'src_server_provisioning_adoption_okta-list_ts': {
                        table: 'sys_module'
                        id: 'fc02c08e4480468e89ce699e57116bb8'
                    }
                    src_server_provisioning_adoption_propose_ts: {
                        table: 'sys_module'
                        id: '8403976914ec458a8c5c217226b97a7f'
                    }
                    'src_server_provisioning_adoption_run-chunk_ts': {
                        table: 'sys_module'
                        id: 'c106e4e0057748f18b1c59ce77e37f3c'
                    }
                    'src_server_provisioning_adoption_undo-proposal_ts': {
                        table: 'sys_module'
                        id: 'ba3e6ad5bd6f4b91915847ea37cdf367'
                    }
                    'src_server_provisioning_apply-members_ts': {
                        table: 'sys_module'
                        id: '7a5e8c84a93c4b49b6b13b10dc65e598'
                    }
                    src_server_provisioning_authority_choice_ts: {
                        table: 'sys_module'
                        id: 'bdeed018dafd49748cb6218f78bd7099'
                    }
                    src_server_provisioning_authority_compile_ts: {
                        table: 'sys_module'
                        id: '403918e7c2494d97a850d67dc7ceeaf0'
                    }
                    'src_server_provisioning_authority_compile-authority_ts': {
                        table: 'sys_module'
                        id: '1483e2dc5203444883d37e8174d411bc'
                    }
                    'src_server_provisioning_authority_compile-mapping-row_ts': {
                        table: 'sys_module'
                        id: '10522150bc7443a19754f25b105cf9b2'
                    }
                    'src_server_provisioning_authority_compile-resolver_ts': {
                        table: 'sys_module'
                        id: '8ad8bdce46e0494d88e0068df5c5f690'
                    }
                    src_server_provisioning_authority_condition_ts: {
                        table: 'sys_module'
                        id: '9c9e9980e29b4060869046851e5fa737'
                    }
                    src_server_provisioning_authority_configuration_ts: {
                        table: 'sys_module'
                        id: 'a2fec700c2884faba63c6b42fd462d3a'
                    }
                    src_server_provisioning_authority_judge_ts: {
                        table: 'sys_module'
                        id: '525c54fa6d3e4e84b2dda1e7b6b91876'
                    }
                    'src_server_provisioning_authority_refuse-faults_ts': {
                        table: 'sys_module'
                        id: 'c150c7d667b34a6aa110ce69618c7f61'
                    }
                    'src_server_provisioning_authority_setting-change_ts': {
                        table: 'sys_module'
                        id: 'ea14da6dbe974f2e8ea6c559cf4bfdda'
                    }
                    'src_server_provisioning_authority_setting-name_ts': {
                        table: 'sys_module'
                        id: '277cb4a1caf9413ea480adcf4c7e4fc4'
                    }
                    src_server_provisioning_authority_verdict_ts: {
                        table: 'sys_module'
                        id: 'e1cebf4b0dfc47a39ed99a0628689284'
                    }
                    src_server_provisioning_brake_brake_ts: {
                        table: 'sys_module'
                        id: '712a5a441b544d8f8c4eb80db03231f8'
                    }
                    'src_server_provisioning_change-group_ts': {
                        table: 'sys_module'
                        id: '482ab86d4d7f41f9a6490707e596306f'
                    }
                    'src_server_provisioning_change-user_ts': {
                        table: 'sys_module'
                        id: 'd532e2df59f441e0b21a4b487529c4d4'
                    }
                    'src_server_provisioning_clone-guard_ts': {
                        table: 'sys_module'
                        id: 'c9be130e68364be380db22a2a1e7b1ee'
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
                    src_server_provisioning_guards_guard_ts: {
                        table: 'sys_module'
                        id: 'a22148defe094eaba6be6698aa5df7b0'
                    }
                    src_server_provisioning_handover_handover_ts: {
                        table: 'sys_module'
                        id: '7e45f9ea091d4529bd5de7fb637fc18d'
                    }
                    src_server_provisioning_handover_rule_ts: {
                        table: 'sys_module'
                        id: 'daa6b931a4794e39bb45ab764def7099'
                    }
                    src_server_provisioning_identity_claim_ts: {
                        table: 'sys_module'
                        id: 'd222f794e2c44917a4af88dd2195b1d2'
                    }
                    src_server_provisioning_identity_column_ts: {
                        table: 'sys_module'
                        id: '04bec1ad11e84554b87f48b93e541dc0'
                    }
                    src_server_provisioning_identity_identify_ts: {
                        table: 'sys_module'
                        id: '3bad5ba3b80c4823b8c82eae85840f7b'
                    }
                    src_server_provisioning_identity_settle_ts: {
                        table: 'sys_module'
                        id: '5ac4f3432a434a66b3e31fc182205cc9'
                    }
                    'src_server_provisioning_judge-user_ts': {
                        table: 'sys_module'
                        id: '8b50bebd87b641a39e131f2abf03c6e5'
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
                    src_server_provisioning_log_account_ts: {
                        table: 'sys_module'
                        id: '569036281a624a2d8e2810a4faa0aa9f'
                    }
                    'src_server_provisioning_log_ignored-verdicts_ts': {
                        table: 'sys_module'
                        id: '0b64e5a4167345bda30186859ae74898'
                    }
                    'src_server_provisioning_log_log-row_ts': {
                        table: 'sys_module'
                        id: 'dc6119ab584244c88cd816e4996b2f74'
                    }
                    'src_server_provisioning_log_logged-path_ts': {
                        table: 'sys_module'
                        id: '462dabb048f24e559aa0bfa58ee512a5'
                    }
                    'src_server_provisioning_log_refused-verdicts_ts': {
                        table: 'sys_module'
                        id: 'c55b9e216ed34a03beccb1f8ef6cf8a4'
                    }
                    src_server_provisioning_log_unmapped_ts: {
                        table: 'sys_module'
                        id: '038b0d4998b848c384175708dbea912c'
                    }
                    'src_server_provisioning_mapping_compile-mapping_ts': {
                        table: 'sys_module'
                        id: 'abe4eb947a49403da91c65d022ff0dfe'
                    }
                    'src_server_provisioning_mapping_custom-schemas_ts': {
                        table: 'sys_module'
                        id: '5c95e825b1454c1da6afd5996ce7644f'
                    }
                    'src_server_provisioning_mapping_field-text_ts': {
                        table: 'sys_module'
                        id: 'e9547910e524431da6a09b1eb4f7238a'
                    }
                    'src_server_provisioning_mapping_mapping-path_ts': {
                        table: 'sys_module'
                        id: 'cc560131997e46c385481702ccb9378b'
                    }
                    'src_server_provisioning_mapping_published-type_ts': {
                        table: 'sys_module'
                        id: '95cb1a0e13c842099c8c03e5af5b848e'
                    }
                    'src_server_provisioning_mapping_slot-values_ts': {
                        table: 'sys_module'
                        id: '99140202ec5a4e19acd1cd684b1044aa'
                    }
                    'src_server_provisioning_mapping_user-mapping_ts': {
                        table: 'sys_module'
                        id: 'c7ac162925b64e15aa9ca4d151fd43a3'
                    }
                    src_server_provisioning_matching_decide_ts: {
                        table: 'sys_module'
                        id: 'a6898c5dc27446d089edc0b9a1e73c69'
                    }
                    'src_server_provisioning_matching_match-key_ts': {
                        table: 'sys_module'
                        id: 'db66d7c58ae44396bf383ed2d2c9b563'
                    }
                    'src_server_provisioning_matching_single-best_ts': {
                        table: 'sys_module'
                        id: '9f485df299144611b82b92c417f49467'
                    }
                    src_server_provisioning_matching_situation_ts: {
                        table: 'sys_module'
                        id: '0db772d9dda2407c9416314d4cd42566'
                    }
                    'src_server_provisioning_matching_technical-account_ts': {
                        table: 'sys_module'
                        id: '0c8db6fc519e4f19ac00ddaf4d8cedf5'
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
                    'src_server_provisioning_preview_dry-conflicts_ts': {
                        table: 'sys_module'
                        id: '950d42753b7648d88a51d9481dd23ef7'
                    }
                    'src_server_provisioning_preview_dry-groups_ts': {
                        table: 'sys_module'
                        id: '782eb28a6ee6436cb8049d6b283ccd56'
                    }
                    'src_server_provisioning_preview_dry-identities_ts': {
                        table: 'sys_module'
                        id: '780ba31315df490da7b74d977b12692a'
                    }
                    'src_server_provisioning_preview_dry-memberships_ts': {
                        table: 'sys_module'
                        id: '3a794a1986af41e982021c1d490c3c8d'
                    }
                    'src_server_provisioning_preview_dry-pendings_ts': {
                        table: 'sys_module'
                        id: 'b3e268a21a2b4dfca2ed15ee6910e63a'
                    }
                    'src_server_provisioning_preview_dry-references_ts': {
                        table: 'sys_module'
                        id: '976560e181014c89b8d8e3a790bccdd8'
                    }
                    'src_server_provisioning_preview_dry-reviews_ts': {
                        table: 'sys_module'
                        id: '178dd3b9c8814e408c8c1ff49205d496'
                    }
                    'src_server_provisioning_preview_dry-run_ts': {
                        table: 'sys_module'
                        id: 'd31133031169454eb28c773f52b76b5c'
                    }
                    'src_server_provisioning_preview_dry-users_ts': {
                        table: 'sys_module'
                        id: '64191c892b70441c8ade62d70addbdb1'
                    }
                    'src_server_provisioning_preview_log-entry_ts': {
                        table: 'sys_module'
                        id: 'a06342008d0e40c4bffc03f84beb99d9'
                    }
                    'src_server_provisioning_preview_planned-writes_ts': {
                        table: 'sys_module'
                        id: 'ba10687cb2484242880f1cd52dba86eb'
                    }
                    src_server_provisioning_preview_preview_ts: {
                        table: 'sys_module'
                        id: '8e30b91ab14f46cfaa144e56d2166357'
                    }
                    'src_server_provisioning_preview_preview-request_ts': {
                        table: 'sys_module'
                        id: '15b2e67d8270493cbea77e13a373af30'
                    }
                    src_server_provisioning_preview_proof_ts: {
                        table: 'sys_module'
                        id: '4a8053b22de14b6084226bdc371f9035'
                    }
                    'src_server_provisioning_preview_proposed-settings_ts': {
                        table: 'sys_module'
                        id: 'ba6a7787eef84b45b9e65faa0029a046'
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
                    'src_server_provisioning_references_apply-pending_ts': {
                        table: 'sys_module'
                        id: 'a6ce9cc77cb54f52a724f718dd424476'
                    }
                    src_server_provisioning_references_pending_ts: {
                        table: 'sys_module'
                        id: '2eabfb1a31c54972959a69b76c226956'
                    }
                    'src_server_provisioning_references_queue-pending_ts': {
                        table: 'sys_module'
                        id: '707d440614f24f12a482d6201f536a4a'
                    }
                    src_server_provisioning_references_reference_ts: {
                        table: 'sys_module'
                        id: 'e72874a3ad344afdb162117b6893c437'
                    }
                    src_server_provisioning_references_resolve_ts: {
                        table: 'sys_module'
                        id: '2ab5a9538ad8421392494a0f865f7ccf'
                    }
                    'src_server_provisioning_render-group_ts': {
                        table: 'sys_module'
                        id: '5e1523c31ae64f6ab0a7b71e5de7b390'
                    }
                    'src_server_provisioning_render-user_ts': {
                        table: 'sys_module'
                        id: '68dee1ea4480462c9aa86a9a56433e46'
                    }
                    'src_server_provisioning_render-verdicts_ts': {
                        table: 'sys_module'
                        id: '3668a693b3c448c6a2843e5248cfb8c9'
                    }
                    'src_server_provisioning_review_open-review_ts': {
                        table: 'sys_module'
                        id: 'b757c4e2f902439aa5e63b709c8d9796'
                    }
                    src_server_provisioning_review_review_ts: {
                        table: 'sys_module'
                        id: '6b848c58bd6e4f949fc57750b0a56129'
                    }
                    'src_server_provisioning_review_settle-review_ts': {
                        table: 'sys_module'
                        id: 'e7fd7a26f22e4ff7944b0a6330f61c36'
                    }
                    src_server_provisioning_review_wording_ts: {
                        table: 'sys_module'
                        id: '663a6800c998497287f157f70a3c12cf'
                    }
                    src_server_provisioning_setup_canary_ts: {
                        table: 'sys_module'
                        id: '7d7079d39c2d42e79be4a2f7b24c781c'
                    }
                    src_server_provisioning_setup_check_ts: {
                        table: 'sys_module'
                        id: 'd6c3497777ab42719a321bf46adb9492'
                    }
                    src_server_provisioning_setup_checks_ts: {
                        table: 'sys_module'
                        id: '5def4b0c71564f879c82178f28e0277f'
                    }
                    'src_server_provisioning_setup_confirmed-instance_ts': {
                        table: 'sys_module'
                        id: 'ad080a0615df4866a847720b41360ead'
                    }
                    'src_server_provisioning_setup_inactive-people_ts': {
                        table: 'sys_module'
                        id: '6b708de00b3d429cb1b97a25f7df4fc9'
                    }
                    'src_server_provisioning_setup_integration-user_ts': {
                        table: 'sys_module'
                        id: '24ddc138f7c7419d9a8f777e42195e66'
                    }
                    'src_server_provisioning_setup_match-keys_ts': {
                        table: 'sys_module'
                        id: 'ed9789955cba4cdfa2d3a4e861955463'
                    }
                    'src_server_provisioning_setup_readable-tables_ts': {
                        table: 'sys_module'
                        id: '038e58d258ae41d5b7db4be71dd10486'
                    }
                    src_server_provisioning_setup_settings_ts: {
                        table: 'sys_module'
                        id: '3f347cfe99b74c3290471ac9d42269ce'
                    }
                    'src_server_provisioning_setup_unique-okta-id_ts': {
                        table: 'sys_module'
                        id: '4b41d0afad644c39b3c91d5f15ea4ec0'
                    }
                    src_server_provisioning_sources_ts: {
                        table: 'sys_module'
                        id: '4535dac6e86345e7b74aa9062156318c'
                    }
                    src_server_provisioning_statement_ts: {
                        table: 'sys_module'
                        id: '8955abe1a56b4842a7bd30126883c1fb'
                    }
                    src_server_provisioning_stores_ts: {
                        table: 'sys_module'
                        id: '3611efd56e174307acf0d5dfca78a4d9'
                    }
                    src_server_provisioning_surroundings_ts: {
                        table: 'sys_module'
                        id: '40126c34b2b242aca91b24c1363d14ce'
                    }
                    'src_server_provisioning_user-columns_ts': {
                        table: 'sys_module'
                        id: '2eed11761607434683d03b018d5a4e3c'
                    }
                    'src_server_provisioning_write-user_ts': {
                        table: 'sys_module'
                        id: '1645629ed74f47abafdfee3ee600f64a'
                    }
                    src_server_provisioning_writers_conflict_ts: {
                        table: 'sys_module'
                        id: 'c1ae0bb05c814460b9580e76b005003a'
                    }
                    'src_server_provisioning_writers_flip-flop_ts': {
                        table: 'sys_module'
                        id: '896a18e454864467bc772298b58832be'
                    }
                    src_server_provisioning_writers_notice_ts: {
                        table: 'sys_module'
                        id: '9b4b7a2af010451eb5ca239421de1a08'
                    }
                    src_server_provisioning_writers_owned_ts: {
                        table: 'sys_module'
                        id: '6ad3883c53f4450caff4f17785b54068'
                    }
                    src_server_provisioning_writers_owner_ts: {
                        table: 'sys_module'
                        id: '3ddd11511f87402db41e0e6d39f923b0'
                    }
                    'src_server_provisioning_writers_record-writes_ts': {
                        table: 'sys_module'
                        id: '400afe53a33445eaa82374893aaa7c0e'
                    }
                    'src_server_provisioning_writers_settle-quiet_ts': {
                        table: 'sys_module'
                        id: '40b166e29aee4e87a79e90d4113153d7'
                    }
                    src_server_provisioning_writers_watch_ts: {
                        table: 'sys_module'
                        id: '6ef92de2fe3d4ed3b13395a78383afb6'
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
                    'src_server_scim_values-at_ts': {
                        table: 'sys_module'
                        id: '7cdc7283a60f42f2b30466f1065ed7fc'
                    }
                    src_server_scim_version_ts: {
                        table: 'sys_module'
                        id: '495fceebb36441b4992dd6ef26e105f9'
                    }
                    src_server_scim_wanted_ts: {
                        table: 'sys_module'
                        id: 'e02260e218fd43c79ba71eea109e79db'
                    }
                    'ui-action-adoption-approve-high': {
                        table: 'sys_ui_action'
                        id: '0ff50ea7aa5f46aebeeecf13cd3f5539'
                    }
                    'ui-action-adoption-link': {
                        table: 'sys_ui_action'
                        id: '545ce273eac0437ab1012d1068de6a74'
                    }
                    'ui-action-adoption-propose': {
                        table: 'sys_ui_action'
                        id: '72f13e3fdac34e7b96a3fa5af1455792'
                    }
                    'ui-action-adoption-undo': {
                        table: 'sys_ui_action'
                        id: '8390200e1b3a433988595675bf054397'
                    }
                    'ui-action-proposal-approve': {
                        table: 'sys_ui_action'
                        id: 'f1efdd0fabda4d6abb6ad5c48183a0ce'
                    }
                    'ui-action-proposal-reject': {
                        table: 'sys_ui_action'
                        id: '154f5ac2328e4fc3b4aa7d3127c20118'
                    }
                }
                composite: [
                    {
                        table: 'ua_table_licensing_config'
                        id: '000bf7233b2646ed82dd3ad9e0ee9fb8'
                        key: {
                            name: 'x_scim_okta_brake'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '002ee706055c47a69a44ce0b360c4bda'
                        key: {
                            name: 'x_scim_okta_setting'
                            element: 'transform'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '0033166b7dc04263a77cd31721f0e5c3'
                        key: {
                            sys_security_acl: '9cdcb47af27449479ed5afca91ded3e3'
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
                        id: '005a9ed8e7784288beaf26444855e0d7'
                        key: {
                            name: 'x_scim_okta_handover'
                            element: 'cursor'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '005c1c65d78342da9c989c26281fe23a'
                        key: {
                            list_id: {
                                id: '7214912c300d447ba18cf05a1b9e772e'
                                key: {
                                    name: 'x_scim_okta_run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'state'
                        }
                    },
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
                        id: '015dbc942224429aa1a0d29b70cf7bfd'
                        key: {
                            name: 'x_scim_okta_proposal'
                            element: 'confidence'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '0169f20384644745ae9a77b2ef7976bd'
                        key: {
                            sys_security_acl: '377a3de204314614bff05241fd2dfcae'
                            sys_user_role: {
                                id: 'efe0d03cb29f4562920bdb17333a1673'
                                key: {
                                    name: 'x_scim_okta.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '0183ed8ac992461eb134a46d387d7abc'
                        key: {
                            name: 'x_scim_okta_proposal'
                            element: 'state'
                            value: 'conflict'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0184e8dd721e47098e09eec5b9fce2bd'
                        key: {
                            name: 'x_scim_okta_finding'
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '01b241caf69a4cdfbd8338b85ba80932'
                        key: {
                            name: 'x_scim_okta_setting'
                            element: 'target_table'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '026c4a531e37412f9ee327dd23a37761'
                        key: {
                            name: 'x_scim_okta_handover_rule'
                            element: 'step_1'
                            value: 'queue'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '0280c6116dd845ccab936348dfd87fe7'
                        key: {
                            name: 'x_scim_okta_review'
                            element: 'situation'
                            value: 'unmatched'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0287dcb3d7a1428c82533c28a7e455ed'
                        key: {
                            name: 'x_scim_okta_instance'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '02a3a97dcfd949be874243499b2bf8da'
                        key: {
                            list_id: {
                                id: '84e75dc14d6f428eb8f9633343bead1e'
                                key: {
                                    name: 'x_scim_okta_candidate'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'user'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '02ccda4d4b7344808eb7a42d94b25c74'
                        key: {
                            name: 'x_scim_okta_handover_item'
                            element: 'old_group'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '02dba25aa3e44ab18e284a060f6d250f'
                        key: {
                            name: 'x_scim_okta_handover'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '02df13c246574459ab8a8098ac2fa7c8'
                        key: {
                            name: 'x_scim_okta_handover_item'
                            element: 'table_name'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '02e2f1f9b3be4ac2bef416cea0156b2e'
                        key: {
                            name: 'x_scim_okta_finding'
                            element: 'state'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '02f1c047c7804829b05d59745ce2920d'
                        key: {
                            name: 'x_scim_okta_setting'
                            element: 'when_absent'
                            value: 'keep'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '02f4366054f74ef0aacf849501b1f3da'
                        key: {
                            name: 'x_scim_okta_adoption'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0312adba0ee34672b207bae069f74ac7'
                        key: {
                            name: 'x_scim_okta_pending'
                            element: 'field'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0319e2361a3b4e4ebc029e2d930e68a1'
                        key: {
                            name: 'x_scim_okta_review'
                            element: 'name'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '033ef63bbe79456cacd5bf809168ed77'
                        key: {
                            name: 'x_scim_okta_brake_entry'
                            element: 'user'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '0343c44195c64404aa2aaafa898214ba'
                        key: {
                            name: 'x_scim_okta_resolver'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '038f442ec46a4a81842cacd7d3333e41'
                        key: {
                            sys_security_acl: '926bf7b9980a4b0983e3089261868062'
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
                        id: '03c1cc20686f4aa7a668eca59d6527fe'
                        key: {
                            name: 'x_scim_okta_identity'
                            element: 'user'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '0447613c8fcf4353af392bfbbd984843'
                        key: {
                            name: 'x_scim_okta_unmapped'
                            element: 'state'
                            value: 'ignored'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '04920303066b436ab9cf020d9810b8d2'
                        key: {
                            sys_ui_action: '994b14816fb84ffdad69a7adc3fbd674'
                            sys_user_role: {
                                id: 'efe0d03cb29f4562920bdb17333a1673'
                                key: {
                                    name: 'x_scim_okta.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '04a38e14a08249e083d286d6db700dcb'
                        key: {
                            sys_ui_section: {
                                id: 'b54dfc5c14894dd7b58b6537d558d13d'
                                key: {
                                    name: 'x_scim_okta_review'
                                    caption: 'Decision'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '04ea7aa3e19449b8acf26fa4b98a7eaf'
                        key: {
                            name: 'x_scim_okta_finding_match'
                            element: 'linked'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '050dd8e709734d54b6357a40612ab959'
                        key: {
                            sys_security_acl: '4e300622013d4b6b966ca3921e26d869'
                            sys_user_role: {
                                id: 'efe0d03cb29f4562920bdb17333a1673'
                                key: {
                                    name: 'x_scim_okta.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '053857823fd44d87a9e1c000153f27c0'
                        key: {
                            list_id: {
                                id: '09cbe094ed72458599dd1cbc0b0d091f'
                                key: {
                                    name: 'x_scim_okta_adoption'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'started_at'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '05533169b59b4f66a77534080270cf00'
                        key: {
                            sys_ui_section: {
                                id: 'd123c2fbaae64f8a89823f8a42a7fd0b'
                                key: {
                                    name: 'x_scim_okta_resolver'
                                    caption: 'Reference resolver'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'otherwise'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '055ee7a270c34bf7817b1a64d8772f73'
                        key: {
                            name: 'x_scim_okta_handover_rule'
                            element: 'user'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '05898c30cb244b4196747335e3115320'
                        key: {
                            sys_ui_section: {
                                id: 'b515b0ab917c4c75be6a33dada52ca7b'
                                key: {
                                    name: 'x_scim_okta_adoption'
                                    caption: 'Proposals'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '058b07be60bc4a1bb67144c254d0bd27'
                        key: {
                            sys_ui_section: {
                                id: 'bb9b53cc784c49e2a78ca37c017c74e6'
                                key: {
                                    name: 'x_scim_okta_mapping'
                                    caption: 'Attribute mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '05a76ff4ad504f2285bac82bc779b1f1'
                        key: {
                            name: 'x_scim_okta_handover'
                            element: 'message'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '05cb662edb4d4e1f893b8866b64004fe'
                        key: {
                            list_id: {
                                id: 'b2b8248ea28b498ebeb838f3f5dd7795'
                                key: {
                                    name: 'x_scim_okta_authority'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'mode'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '060e432601f54f4b9233eac91643125c'
                        key: {
                            sys_security_acl: '0c3a027cf1ae41b288bf499d11eca860'
                            sys_user_role: {
                                id: 'efe0d03cb29f4562920bdb17333a1673'
                                key: {
                                    name: 'x_scim_okta.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '062ddcbbdd8440ae8dc50c3d194c4ea4'
                        key: {
                            list_id: {
                                id: '94a50e1b71fa42699230cbedcfc3af60'
                                key: {
                                    name: 'x_scim_okta_source'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'name'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '06352662bb4548189dedc2d07af6ae98'
                        key: {
                            list_id: {
                                id: '87f2b09bde924549acc9df1244848ddf'
                                key: {
                                    name: 'x_scim_okta_log'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'action'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0638daab0e4b4b1082b4a91622fa859a'
                        key: {
                            name: 'x_scim_okta_handover'
                            element: 'step'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '069269eb64124c03847f28a1028a7a00'
                        key: {
                            name: 'x_scim_okta_conflict'
                            element: 'other_digest'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '06c0532fd9bd4386ba609afc430ec4be'
                        key: {
                            sys_security_acl: 'd201705debf84d2097cf5712ad5f7cf9'
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
                        id: '06fdbb95591540f28aa623fe1d7288ad'
                        key: {
                            name: 'x_scim_okta_run'
                            element: 'message'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0757c88e5d1144a4bf40eed24d49e74f'
                        key: {
                            name: 'x_scim_okta_handover_rule'
                            element: 'most_records'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '07751b90b86b40fe88c4dd01566b1d15'
                        key: {
                            list_id: {
                                id: 'e5575258bfd64f1bba6ea4aac1246970'
                                key: {
                                    name: 'x_scim_okta_other_id'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'order'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '0784ba7bfae54247befdf56026dfe649'
                        key: {
                            list_id: {
                                id: '4d0a5d61d35647659d7e352e96668e34'
                                key: {
                                    name: 'x_scim_okta_pending'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'queued_at'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '078de6b27df84e2bb5d81c36f957b80a'
                        key: {
                            list_id: {
                                id: '87f2b09bde924549acc9df1244848ddf'
                                key: {
                                    name: 'x_scim_okta_log'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'duration'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '07ab918d29b1415383da8374fd4b9e21'
                        key: {
                            sys_ui_section: {
                                id: 'cedea860e8b344ad91f9ea657b051cae'
                                key: {
                                    name: 'x_scim_okta_adoption'
                                    caption: 'Okta adoption'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'state'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '07c023f36fcd40aaa422dba648aa81de'
                        key: {
                            name: 'x_scim_okta_review'
                            element: 'situation'
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
                        id: '07dc6d3ee8d1428aa82ac4fe6f25e4b7'
                        key: {
                            name: 'x_scim_okta_adoption'
                            element: 'state'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '080f2233ea6943839483df31951343b8'
                        key: {
                            logical_table_name: 'x_scim_okta_pending'
                            col_name_string: 'user,field'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '081c328751284dc7a1b8190ee5df6ae2'
                        key: {
                            name: 'x_scim_okta_handover'
                            element: 'returned_at'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '084d03455a03465c85520537657d7674'
                        key: {
                            name: 'x_scim_okta_handover_item'
                            element: 'done_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '085328ad4de5400f8bcf7110c2e4683e'
                        key: {
                            name: 'x_scim_okta_log'
                            element: 'situation'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0867833abfbd417c893f702b4bc638e6'
                        key: {
                            name: 'x_scim_okta_handover_rule'
                            element: 'step_1'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '08d91078ed8d4a5b8badcfbc581cb3d6'
                        key: {
                            name: 'x_scim_okta_proposal'
                            element: 'matched_by'
                            value: 'employee_number'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '08ddc56f58d7495fb20e8bb2f0a80850'
                        key: {
                            name: 'x_scim_okta_finding_match'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '08f4afadbbf9485eac0f1c0ff54821d9'
                        key: {
                            sys_security_acl: '776a5ed8ac9243ccaab2f075f0a14562'
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
                        id: '090924c5565745f1b8ecb4abf0588411'
                        key: {
                            name: 'x_scim_okta_proposal'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '090ad67c0a724fbaa101b351e892577c'
                        key: {
                            name: 'x_scim_okta_adoption'
                            element: 'conflicts'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '0923fb88c4c74a3dbadb0e3db3765225'
                        key: {
                            name: 'x_scim_okta_resolver'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '0931ddb48dfe4c1f8ae4c0cc2975b35b'
                        key: {
                            sys_security_acl: 'abc296e14c8b400da0efb1b0ca71ac5c'
                            sys_user_role: {
                                id: 'efe0d03cb29f4562920bdb17333a1673'
                                key: {
                                    name: 'x_scim_okta.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '0936e009b9a240af9f4fb8c9791fa327'
                        key: {
                            list_id: {
                                id: '5b65b9bc7b9642a897e531988711d5eb'
                                key: {
                                    name: 'x_scim_okta_handover'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'user'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '0951703e1f42434291a9e1391103ef32'
                        key: {
                            sys_security_acl: '291f6c96a8314e6b8903504234cb7d30'
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
                        id: '096a0e6518a94040b5f1900f6c10f9fd'
                        key: {
                            sys_security_acl: '0724965aabd64050b5c48315898e8785'
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
                        id: '09a291073658440897e519d407ffce1a'
                        key: {
                            name: 'x_scim_okta_setting'
                            element: 'resolver'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '09cbe094ed72458599dd1cbc0b0d091f'
                        key: {
                            name: 'x_scim_okta_adoption'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '09f9d21d8af94182b1de93d0e864f2c0'
                        key: {
                            name: 'x_scim_okta_finding'
                            element: 'state'
                            value: 'resolved'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '09fb767d1d894ad49dd3890f160b3c70'
                        key: {
                            list_id: {
                                id: '87204daec9a942b78a8921b9a94a8ed0'
                                key: {
                                    name: 'x_scim_okta_proposal'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'reason'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '0a28016cb3aa4b7d806b14bff9b8f130'
                        key: {
                            name: 'x_scim_okta_setting'
                            element: 'attribute_type'
                            value: 'decimal'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '0a3d0cc5d7234f93b23dcf18a699092e'
                        key: {
                            name: 'x_scim_okta_brake'
                            element: 'state'
                            value: 'tripped'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '0a5b924c9ab54ce6befb6af0299114c8'
                        key: {
                            name: 'x_scim_okta_source'
                            caption: 'Source'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '0a6a5ac84ff8462895f6a3b370b65eab'
                        key: {
                            sys_ui_section: {
                                id: 'e1ca8394188846c9979df59ed83a8cd5'
                                key: {
                                    name: 'x_scim_okta_review'
                                    caption: 'Okta review'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'name'
                            position: '4'
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
                        table: 'sys_documentation'
                        id: '0ae45be035c04250b7459ac0558259ac'
                        key: {
                            name: 'x_scim_okta_review'
                            element: 'decided_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '0b04d658f0b24008bebd7d8ec348f95e'
                        key: {
                            sys_security_acl: 'ef798deb378c4ba68b4ab21a419466df'
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
                        id: '0b08cd6f73244a8d9e2f2c6878cba469'
                        key: {
                            name: 'x_scim_okta_review'
                            element: 'note'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '0ba3bf88f6e9409ca056fafa3516675c'
                        key: {
                            sys_security_acl: 'b191743b49ab474dbc4d510b569e2c98'
                            sys_user_role: {
                                id: 'efe0d03cb29f4562920bdb17333a1673'
                                key: {
                                    name: 'x_scim_okta.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '0bbc4c5215554befb4dcd67279836d3e'
                        key: {
                            name: 'x_scim_okta_match_key'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0bd2d3b0082a420ea575c41a18f7e1a1'
                        key: {
                            name: 'x_scim_okta_conflict'
                            element: 'user'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '0c1d2e9cb66943048a340c6b960ee6b4'
                        key: {
                            list_id: {
                                id: 'c2bcace320e64f1f97b0fd6faa9724dc'
                                key: {
                                    name: 'x_scim_okta_brake_entry'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'last_at'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '0c2e0754c68a429ab763b71af15dcedc'
                        key: {
                            name: 'x_scim_okta_handover_rule'
                            element: 'step_1'
                            value: 'group_manager'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '0c5d568efc5543e1abd400d51dfe37c8'
                        key: {
                            name: 'x_scim_okta_log'
                            element: 'group'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0c5e60aac01a452b9a7d5e92cb971055'
                        key: {
                            name: 'x_scim_okta_brake_entry'
                            element: 'last_at'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '0c6f5fc2bf7244ad9f92a37f1fcf65de'
                        key: {
                            sys_ui_section: {
                                id: '43680548cfce405ba52910a62548c8da'
                                key: {
                                    name: 'x_scim_okta_authority'
                                    caption: 'Only for'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'condition'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0c77e85455554c2f90c81b5c589037ed'
                        key: {
                            name: 'x_scim_okta_instance'
                            element: 'confirmed_by'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '0c8c6c7405bb44c9ab9364eec7fb30b2'
                        key: {
                            list_id: {
                                id: '10fde6940290419391ef0e53d465a63f'
                                key: {
                                    name: 'x_scim_okta_mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'length_policy'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '0ccc1fa38d824f8fb63927283dfda421'
                        key: {
                            sys_ui_section: {
                                id: 'bb9b53cc784c49e2a78ca37c017c74e6'
                                key: {
                                    name: 'x_scim_okta_mapping'
                                    caption: 'Attribute mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'active'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '0cd4fe57a19e4d39a7f1337506016eb9'
                        key: {
                            name: 'x_scim_okta_unmapped'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '0ceec88a98ef4e11b0d8831c502eeaeb'
                        key: {
                            name: 'x_scim_okta_finding'
                            element: 'first_seen'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '0d1c85d216fb4f9d951db8f3d1f47cb1'
                        key: {
                            name: 'x_scim_okta_finding'
                            element: 'kind'
                            value: 'unmatched'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '0d3345c51f0942c99229dcc552932919'
                        key: {
                            name: 'x_scim_okta_adoption'
                            element: 'conflicts'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '0d35c52c641548438762ebb60a5c39c9'
                        key: {
                            sys_security_acl: 'a22a20bac25b4052932f1f10c88292a8'
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
                        id: '0d3ffe5915b24713a927155c5839f9ec'
                        key: {
                            name: 'x_scim_okta_handover_item'
                            element: 'record_name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0d4902d7f81e4688941f9d0a92237d09'
                        key: {
                            name: 'x_scim_okta_handover_item'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0d4be07830d0461c844118686e03fb52'
                        key: {
                            name: 'x_scim_okta_log'
                            element: 'status'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '0da5fcce0feb49ca8923b81723f9c910'
                        key: {
                            name: 'x_scim_okta_other_id'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '0dd7ecc05fb24c319d55557b2ffae241'
                        key: {
                            list_id: {
                                id: '09cbe094ed72458599dd1cbc0b0d091f'
                                key: {
                                    name: 'x_scim_okta_adoption'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'no_match'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '0df769ff82eb43cc82fa538b112622cd'
                        key: {
                            list_id: {
                                id: 'c2bcace320e64f1f97b0fd6faa9724dc'
                                key: {
                                    name: 'x_scim_okta_brake_entry'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'group'
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
                        table: 'sys_choice'
                        id: '0e89a22f409643f9acb5ea268e358498'
                        key: {
                            name: 'x_scim_okta_proposal'
                            element: 'confidence'
                            value: 'none'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '0ea9026b5ba249e8884c16d0566eea34'
                        key: {
                            name: 'x_scim_okta_handover_item'
                            element: 'outcome'
                            value: 'undone'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0eae0a3425624505ae7949ad56cf6301'
                        key: {
                            name: 'x_scim_okta_setting'
                            element: 'when_absent'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '0eaef71bc16e469d98718c6f825ff506'
                        key: {
                            sys_security_acl: '66c0cf4d4cc44633834f74a3245c42d6'
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
                        id: '0ed4cf8464254930ac7ecac252901e27'
                        key: {
                            name: 'x_scim_okta_run'
                            element: 'people_total'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '0edd6575037c409d87d85598645d5879'
                        key: {
                            list_id: {
                                id: 'e21ad9eda6c543838769eaca0e9d8c6a'
                                key: {
                                    name: 'x_scim_okta_finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '0fcb0ba60bf0445e941adad04a6c8dfa'
                        key: {
                            name: 'x_scim_okta_instance'
                            element: 'state'
                            value: 'unconfirmed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0fce129fe52c4bcabdaba9344145b6be'
                        key: {
                            name: 'x_scim_okta_finding_match'
                            element: 'why'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '0ffb1af6b6b64d3b8befee26e31e9ff1'
                        key: {
                            name: 'x_scim_okta_setting'
                            element: 'otherwise'
                            language: 'en'
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
                        id: '1086f5f05f7c404680287139e25cab3b'
                        key: {
                            name: 'x_scim_okta_log'
                            element: 'action'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '109abb2c0c034f73a17ae616bd6e86e9'
                        key: {
                            list_id: {
                                id: '87f2b09bde924549acc9df1244848ddf'
                                key: {
                                    name: 'x_scim_okta_log'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'verdict_counts'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '10d3dec3ba864a5885506f48dfdb7a15'
                        key: {
                            list_id: {
                                id: 'b2b8248ea28b498ebeb838f3f5dd7795'
                                key: {
                                    name: 'x_scim_okta_authority'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'when_absent'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '10f01590cd5f4e93a2f9052b5a8055df'
                        key: {
                            sys_security_acl: '8525ba996d214b32956105875cf98dcd'
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
                        id: '10f2b3c15be84fa5806fc3d3b3874997'
                        key: {
                            name: 'x_scim_okta_match_key'
                            element: 'may'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '10fbeba835934078814e34e4d0d2f54f'
                        key: {
                            name: 'x_scim_okta_instance'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '10fde6940290419391ef0e53d465a63f'
                        key: {
                            name: 'x_scim_okta_mapping'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '112835f2a42145df91ae44fb600eb839'
                        key: {
                            name: 'x_scim_okta_finding_match'
                            element: 'order'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '112c8ecf29784e73aa7821741b36f1d2'
                        key: {
                            name: 'x_scim_okta_conflict'
                            element: 'writes'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1143bbe492cf4b81bb8da638d63e8170'
                        key: {
                            name: 'x_scim_okta_brake_entry'
                            element: 'people'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '11486b790c2c4b729ccdee49480d9ce9'
                        key: {
                            name: 'x_scim_okta_proposal'
                            element: 'decided_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1171fdf29e3546a1a6bfb9407ac51d3f'
                        key: {
                            name: 'x_scim_okta_log'
                            element: 'scim_type'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '11745bd9813b4e8e8599276b4068da00'
                        key: {
                            sys_ui_section: {
                                id: 'b515b0ab917c4c75be6a33dada52ca7b'
                                key: {
                                    name: 'x_scim_okta_adoption'
                                    caption: 'Proposals'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '11a8dfca7aaa426da20921faa0c0b323'
                        key: {
                            name: 'x_scim_okta_conflict'
                            element: 'last_seen'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '11b4506d6098472986f339622b2598ef'
                        key: {
                            name: 'x_scim_okta_finding'
                            element: 'last_run'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '11c10af9f1a0435880fe3c815a3a73ed'
                        key: {
                            list_id: {
                                id: '4d0a5d61d35647659d7e352e96668e34'
                                key: {
                                    name: 'x_scim_okta_pending'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'text'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '12013497c373422988819b8e1dbfc56b'
                        key: {
                            name: 'x_scim_okta_handover'
                            element: 'manager'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1204d27b9c2c4c8080b98dc070e851ba'
                        key: {
                            name: 'x_scim_okta_review'
                            element: 'reason'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '123b6125bb42451199b8a31808db7da2'
                        key: {
                            name: 'x_scim_okta_review'
                            element: 'reason'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1262dad9ad054c67a71c69319ca1c26f'
                        key: {
                            name: 'x_scim_okta_unmapped'
                            element: 'path'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '126f91f8e8ff439594ba4cb6d8e3d602'
                        key: {
                            name: 'x_scim_okta_review'
                            element: 'addressed'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '1287d7cad10b41c3ab2d2020d3cdb641'
                        key: {
                            sys_security_acl: '4df4da46677a4000bf91833fc25e1a18'
                            sys_user_role: {
                                id: 'efe0d03cb29f4562920bdb17333a1673'
                                key: {
                                    name: 'x_scim_okta.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '12b7a439adf24450a0f8aeb268ceeea6'
                        key: {
                            list_id: {
                                id: '10fde6940290419391ef0e53d465a63f'
                                key: {
                                    name: 'x_scim_okta_mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'active'
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
                        table: 'sys_choice_set'
                        id: '137647bc65de4037a32718643da4b63e'
                        key: {
                            name: 'x_scim_okta_proposal'
                            element: 'confidence'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '138dfdb1a16846e39ed7bfe873270848'
                        key: {
                            name: 'x_scim_okta_setting'
                            element: 'shown_field'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '1393f9d2eecf49e8931c54c2e182c056'
                        key: {
                            list_id: {
                                id: 'c2bcace320e64f1f97b0fd6faa9724dc'
                                key: {
                                    name: 'x_scim_okta_brake_entry'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'user'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '13b44e8df75b498eb8d310220f36d733'
                        key: {
                            name: 'x_scim_okta_handover_rule'
                            element: 'comment'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '1408bcbdaaf14043946755141f0a4f61'
                        key: {
                            name: 'x_scim_okta_brake'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '146adda05a204894b45e86fca426cb08'
                        key: {
                            sys_ui_section: {
                                id: 'b54dfc5c14894dd7b58b6537d558d13d'
                                key: {
                                    name: 'x_scim_okta_review'
                                    caption: 'Decision'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'user'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1470a3b664c44c298a41c42be9180c9a'
                        key: {
                            name: 'x_scim_okta_run'
                            element: 'linked'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1491f352d83648ffa862089424b8ae7c'
                        key: {
                            name: 'x_scim_okta_review'
                            element: 'employee_number'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '14f509d6c8794f8d9a466be1fee27da0'
                        key: {
                            name: 'x_scim_okta_log'
                            element: 'total'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '14f9e7a4107c4cc2b4773fce7df0c88c'
                        key: {
                            name: 'x_scim_okta_brake'
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '151907a2d7e244aa83246fdf758655a3'
                        key: {
                            name: 'x_scim_okta_finding'
                            element: 'first_run'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '15191f9602504d65bc2d7fd0c330c9d7'
                        key: {
                            name: 'x_scim_okta_setting'
                            element: 'takes'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '151a2751bbc648e698a981c50473649f'
                        key: {
                            name: 'x_scim_okta_proposal'
                            element: 'link'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '154092b540c84844ac1bb64c1a6ca103'
                        key: {
                            list_id: {
                                id: 'e21ad9eda6c543838769eaca0e9d8c6a'
                                key: {
                                    name: 'x_scim_okta_finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'summary'
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
                        table: 'sys_security_acl_role'
                        id: '155f8ac2ec9846269d6c0a269b84a914'
                        key: {
                            sys_security_acl: '6a79701c01664059a269d05b285467e0'
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
                        id: '1577e644e24841c381d0c6da4d2fc69c'
                        key: {
                            name: 'x_scim_okta_run'
                            element: 'cursor'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '15b92cbe52d54a32bd5bc5cd6f58075f'
                        key: {
                            name: 'x_scim_okta_proposal'
                            element: 'line'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '15dead747e754d02b71248183e831439'
                        key: {
                            name: 'x_scim_okta_handover_rule'
                            element: 'step_2'
                            value: 'manager'
                            language: 'en'
                            dependent_value: 'NULL'
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
                        table: 'sys_documentation'
                        id: '16045b96a4724785aadd4d492d0956a5'
                        key: {
                            name: 'x_scim_okta_handover'
                            element: 'chunk'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '160e4551c273419c8a275be9fefbb338'
                        key: {
                            name: 'x_scim_okta_setting'
                            element: 'when_empty'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1614c9a08d6748f39b00f6a5d0201882'
                        key: {
                            name: 'x_scim_okta_handover'
                            element: 'undone'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1626370292834457be18b38fd5b42ed2'
                        key: {
                            name: 'x_scim_okta_run'
                            element: 'shared_values'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '163fb83f97c14c42b5a9baecbd3b4597'
                        key: {
                            name: 'x_scim_okta_conflict'
                            element: 'other_writer'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '1667567064e74e8fb1f8d258e1cdc2e4'
                        key: {
                            list_id: {
                                id: '58ec08f4747f4710bbf543249ed80029'
                                key: {
                                    name: 'x_scim_okta_conflict'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'count'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '16907786eeb540f98482bc093d75d05e'
                        key: {
                            name: 'x_scim_okta_run'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '16deed0c8af44b379273a6cdc602abe8'
                        key: {
                            name: 'x_scim_okta_setting'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '16eafaee76ea47009b236b84e67f291c'
                        key: {
                            name: 'x_scim_okta_proposal'
                            element: 'error'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '17046d395f3641418c2958ae9f7fd6a9'
                        key: {
                            sys_ui_section: {
                                id: 'bb9b53cc784c49e2a78ca37c017c74e6'
                                key: {
                                    name: 'x_scim_okta_mapping'
                                    caption: 'Attribute mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'order'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1710229c2ad4405fb3eacaf7fcf33109'
                        key: {
                            name: 'x_scim_okta_handover_item'
                            element: 'table_name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '173e0a9056634231aaf08a4635922332'
                        key: {
                            name: 'x_scim_okta_handover_rule'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '177a1e8f158a4c868f13357b87296569'
                        key: {
                            name: 'x_scim_okta_brake'
                            element: 'state'
                            value: 'expired'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '179b41731b6941d4a8c7d6a13ed26185'
                        key: {
                            sys_ui_section: {
                                id: 'e1ca8394188846c9979df59ed83a8cd5'
                                key: {
                                    name: 'x_scim_okta_review'
                                    caption: 'Okta review'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '18121f122a2643bfa183d6792161947e'
                        key: {
                            name: 'x_scim_okta_pending'
                            element: 'state'
                            value: 'superseded'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '1820cc8b4db7490d9e3cbe62f16deacc'
                        key: {
                            name: 'x_scim_okta_review'
                            element: 'state'
                            value: 'ignored'
                            language: 'en'
                            dependent_value: 'NULL'
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
                        table: 'sys_ui_list_element'
                        id: '18ce389b904542d289336de84f45b3b8'
                        key: {
                            list_id: {
                                id: 'dc0d040ad3664228bc088654eab94cea'
                                key: {
                                    name: 'x_scim_okta_handover_item'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'done_at'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '18ea6c0b7b3b4b7ab66ad3726a4ba97e'
                        key: {
                            name: 'x_scim_okta_handover_rule'
                            element: 'step_5'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '19107ef170964176a4ee2c33afa6202d'
                        key: {
                            name: 'x_scim_okta_run'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '1925089c785744b3aaad94aa202c6227'
                        key: {
                            list_id: {
                                id: 'c2bcace320e64f1f97b0fd6faa9724dc'
                                key: {
                                    name: 'x_scim_okta_brake_entry'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'counted_at'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '19622d7962e14d27bf31e625f8ddba21'
                        key: {
                            name: 'x_scim_okta_adoption'
                            element: 'failed'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '19b1d9ac828f477d8f5fa3ab3f076ef5'
                        key: {
                            name: 'x_scim_okta_setting'
                            element: 'transform'
                            value: 'upper'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '19be9a26ef2e4f359fd2f17a42260757'
                        key: {
                            name: 'x_scim_okta_brake'
                            element: 'last_held_at'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '19c42a852d0c4a3bb8c4840772b835ef'
                        key: {
                            name: 'x_scim_okta_handover_rule'
                            element: 'assignee_field'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '19f33f8f45564b089f4a23ae2de628d0'
                        key: {
                            name: 'x_scim_okta_proposal'
                            element: 'adoption'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '19f481960cfe429dbcc21a4cfa721cc4'
                        key: {
                            name: 'x_scim_okta_proposal'
                            element: 'state'
                            value: 'undone'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1a885335b5a046e9b3ea0c9ea9e96cf4'
                        key: {
                            name: 'x_scim_okta_log'
                            element: 'path'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '1af902ea1e3747b79a001715c9bcf2c4'
                        key: {
                            sys_security_acl: '4ec295f7c95041bba6032b5edf85d6b6'
                            sys_user_role: {
                                id: 'efe0d03cb29f4562920bdb17333a1673'
                                key: {
                                    name: 'x_scim_okta.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '1b0ff31f8da047ed98b4c45362cd8523'
                        key: {
                            sys_ui_form: {
                                id: '45baf93d2e4a4903a9688f2bbf61fcaf'
                                key: {
                                    name: 'x_scim_okta_source'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '0a5b924c9ab54ce6befb6af0299114c8'
                                key: {
                                    name: 'x_scim_okta_source'
                                    caption: 'Source'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1b20b10d1e7f40df8426987b7dff6a70'
                        key: {
                            name: 'x_scim_okta_handover_rule'
                            element: 'active'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '1b223ad1622143adbe7f9776d6a196c9'
                        key: {
                            list_id: {
                                id: '10fde6940290419391ef0e53d465a63f'
                                key: {
                                    name: 'x_scim_okta_mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'transform'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '1b2c7b4609e2421e87c7ca72b265bc72'
                        key: {
                            name: 'x_scim_okta_handover_item'
                            element: 'outcome'
                            value: 'changed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '1b6d68b9137c45519628f897df8cadaf'
                        key: {
                            list_id: {
                                id: '8f05e885e0e64087b47abc9ec1a03f8b'
                                key: {
                                    name: 'x_scim_okta_identity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'user'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1b76f48263304bf299320b9a35dea668'
                        key: {
                            name: 'x_scim_okta_match_key'
                            element: 'order'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '1bb0fe74484b4007be744dc116aaf829'
                        key: {
                            name: 'x_scim_okta_resolver'
                            caption: 'Why'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1bd63def48144249bc0d0c1a18032781'
                        key: {
                            name: 'x_scim_okta_unmapped'
                            element: 'example'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1c1be947861b4fc38af05fcc9be6feec'
                        key: {
                            name: 'x_scim_okta_adoption'
                            element: 'invalid'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '1c59242937cc4247b5f344912b470bef'
                        key: {
                            sys_security_acl: '5e80ccd56979482bbba1290dbd85d786'
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
                        id: '1c5c7def05de4557bc4a1d04319c45b0'
                        key: {
                            name: 'x_scim_okta_brake_entry'
                            element: 'counts_for'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1c74d1d6642e48f09b9436fdcdf9de90'
                        key: {
                            sys_ui_section: {
                                id: 'dbb01cc9c44a41438c072c9c297a46ac'
                                key: {
                                    name: 'x_scim_okta_pending'
                                    caption: 'Pending reference'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'queued_at'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '1c97a1d47f3f451c9988d68e0ea586ca'
                        key: {
                            name: 'x_scim_okta_finding'
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1d18367119b24d6eb17f04062be84e0e'
                        key: {
                            name: 'x_scim_okta_authority'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '1d57295636d04d3680680a02b5c0663c'
                        key: {
                            name: 'x_scim_okta_handover'
                            element: 'state'
                            value: 'undoing'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1d9242e0b0ce45f297c55a84295be06a'
                        key: {
                            name: 'x_scim_okta_handover'
                            element: 'due_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1e1cbf364b5d4f3db53b112fa58d4d4c'
                        key: {
                            name: 'x_scim_okta_proposal'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1e23e1c4d60c47ea892d90bda2bd474f'
                        key: {
                            sys_ui_section: {
                                id: 'e1ca8394188846c9979df59ed83a8cd5'
                                key: {
                                    name: 'x_scim_okta_review'
                                    caption: 'Okta review'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'number'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1e287f15654f4d87a74c66f5a1b1e9d1'
                        key: {
                            sys_ui_section: {
                                id: '0a5b924c9ab54ce6befb6af0299114c8'
                                key: {
                                    name: 'x_scim_okta_source'
                                    caption: 'Source'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'name'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1e2b8bd81daa4b5699531fa007dad2d4'
                        key: {
                            name: 'x_scim_okta_run'
                            element: 'unmatched'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '1e5351d57dc843c4af3bafe6f8442947'
                        key: {
                            name: 'x_scim_okta_guard'
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1e6fc3f0a1ad45a8bab96f3f91819eba'
                        key: {
                            name: 'x_scim_okta_finding'
                            element: 'user'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '1eb6428a4a634f03b92f6badac34dcbb'
                        key: {
                            list_id: {
                                id: 'cf76cbedf7a8479d90d8c14a58bd09a8'
                                key: {
                                    name: 'x_scim_okta_log_body'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'log.user'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1ecf3c79b98f440697aae23d2960bf88'
                        key: {
                            name: 'sys_user'
                            element: 'x_scim_okta_owned'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '1f1b372c9c674ec9b33afba676568366'
                        key: {
                            sys_ui_form: {
                                id: 'b4b0a7558d5a4620824fb85425e0e050'
                                key: {
                                    name: 'x_scim_okta_review'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '27f173f81c034078b7c0a86da46938dc'
                                key: {
                                    name: 'x_scim_okta_review'
                                    caption: 'Why it is not certain'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1f2a471f2c5f4079a9d44a83a2d4ec01'
                        key: {
                            name: 'x_scim_okta_setting'
                            element: 'field'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1f8c4e092a294a6aac1d3c6c24edf43a'
                        key: {
                            sys_ui_section: {
                                id: 'dbb01cc9c44a41438c072c9c297a46ac'
                                key: {
                                    name: 'x_scim_okta_pending'
                                    caption: 'Pending reference'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '14'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '200bf2c8a8da47ac842b35e870d2ed81'
                        key: {
                            name: 'x_scim_okta_conflict'
                            element: 'first_seen'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '205130312cbf4b4789c56078bc82e6f6'
                        key: {
                            name: 'x_scim_okta_run'
                            element: 'stop'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '20578be6d02344d794e4580e683e1073'
                        key: {
                            name: 'x_scim_okta_handover_rule'
                            element: 'assignee_field'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '205a7b27c6bf4055bb6fb7032197ab9e'
                        key: {
                            name: 'x_scim_okta_handover'
                            element: 'stop'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '20a61e0dff25404fbf5767d6f5b6dcad'
                        key: {
                            name: 'x_scim_okta_candidate'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '20afea0d5a9444f3a7dbaf462d5f89fd'
                        key: {
                            name: 'x_scim_okta_setting'
                            element: 'mode'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '20c28d4f04dd427ba1391ae5f948decf'
                        key: {
                            name: 'x_scim_okta_match_key'
                            element: 'reason'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '20fdf6aabb17460bae55120d65b22044'
                        key: {
                            sys_security_acl: 'e0538133ac774599bd6c9b21437f8cb5'
                            sys_user_role: {
                                id: '86dfff9e76cb4bb3a4ae514f347a46a8'
                                key: {
                                    name: 'x_scim_okta.auditor'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '21509a16265d4bf1945aaa17b9264bb6'
                        key: {
                            name: 'x_scim_okta_log'
                            element: 'unmapped'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '215c4bb10e194c859e05bfc96bb20fbb'
                        key: {
                            list_id: {
                                id: '7214912c300d447ba18cf05a1b9e772e'
                                key: {
                                    name: 'x_scim_okta_run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '215e823921404f23911698df92962dfd'
                        key: {
                            sys_ui_section: {
                                id: 'dbb01cc9c44a41438c072c9c297a46ac'
                                key: {
                                    name: 'x_scim_okta_pending'
                                    caption: 'Pending reference'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'attempts'
                            position: '12'
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
                        table: 'sys_ui_list'
                        id: '21ad0a07ffb34599ac26bc66b2391b53'
                        key: {
                            name: 'x_scim_okta_finding_match'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '21bd00a99e374a48951c65dfcd33f78b'
                        key: {
                            list_id: {
                                id: '1408bcbdaaf14043946755141f0a4f61'
                                key: {
                                    name: 'x_scim_okta_brake'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'number'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '21d3d388615249c8ad52755a151736de'
                        key: {
                            name: 'x_scim_okta_pending'
                            element: 'text'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '21fb3ae4fe36416895aef4218d982f34'
                        key: {
                            name: 'x_scim_okta_unmapped'
                            element: 'note'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '22275816e88747098cdb98eaef14875a'
                        key: {
                            name: 'x_scim_okta_guard'
                            element: 'reason'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '2262ab2b9dfe412aa312e3996490ae41'
                        key: {
                            name: 'x_scim_okta_handover_rule'
                            element: 'action'
                            value: 'delegate'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '22a54bd52eea42daafcf67b27ab2114e'
                        key: {
                            name: 'x_scim_okta_handover'
                            element: 'finished_at'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '22e0835c54474193a4ba2de188080b94'
                        key: {
                            name: 'x_scim_okta_pending'
                            element: 'ended_at'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '23721f34ed07419a859e8fa1a32c7b77'
                        key: {
                            list_id: {
                                id: '10fde6940290419391ef0e53d465a63f'
                                key: {
                                    name: 'x_scim_okta_mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'resolver'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '23850eeeb51e4a2bb32a51bde931a8eb'
                        key: {
                            name: 'x_scim_okta_instance'
                            element: 'confirmed_at'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '23bd7ef12a504ecca45da29a7e801e76'
                        key: {
                            logical_table_name: 'x_scim_okta_log'
                            col_name_string: 'started'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '23cfc2b7c03b41418c05d8a5a74b397e'
                        key: {
                            name: 'x_scim_okta_setting'
                            element: 'takes'
                            value: 'untyped'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '23e19fb9eee6473a91bee214387f1dc9'
                        key: {
                            logical_table_name: 'x_scim_okta_finding_match'
                            col_name_string: 'user'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '23e8a5c55d0546178ee3056e18d071fa'
                        key: {
                            name: 'x_scim_okta_adoption'
                            element: 'approved'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2419c0b2726446de9b5900e7b0a40b9b'
                        key: {
                            name: 'x_scim_okta_adoption'
                            element: 'started_by'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '241ea490522e448f910caae2ac237c3b'
                        key: {
                            name: 'x_scim_okta_log'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '24230b199a7740ad88e21b4980f63e75'
                        key: {
                            name: 'x_scim_okta_other_id'
                            element: 'active'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '24633c89b9ee497281432bf8305e8467'
                        key: {
                            sys_security_acl: '1976be75418646b3bb0541b866c577da'
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
                        id: '246dcb9b4d534744a8e6f1672c90737a'
                        key: {
                            sys_security_acl: 'a2d1bbe5be87404fac1400ee3b0b8738'
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
                        table: 'sys_choice'
                        id: '2494a86b473445d8af980f8b6adbad26'
                        key: {
                            name: 'x_scim_okta_unmapped'
                            element: 'state'
                            value: 'open'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '24c85b40fda646d6afa70e59fcfd0a9b'
                        key: {
                            name: 'x_scim_okta_match_key'
                            element: 'may'
                            language: 'en'
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
                        table: 'sys_ui_list_element'
                        id: '250515b72a7d4e42a7a9949f130a4850'
                        key: {
                            list_id: {
                                id: '9b81db71d6d94ac6817a7f8ef2d644cb'
                                key: {
                                    name: 'x_scim_okta_handover_rule'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'order'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '251bed7a99bf4e4b9fdeafda3b5c9915'
                        key: {
                            list_id: {
                                id: '87204daec9a942b78a8921b9a94a8ed0'
                                key: {
                                    name: 'x_scim_okta_proposal'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'error'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '252679e408f94e6a8bdcfc0d34459a7b'
                        key: {
                            name: 'x_scim_okta_unmapped'
                            element: 'resource_type'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2531d659dd5246b096006a34280d77fc'
                        key: {
                            sys_ui_section: {
                                id: 'bb9b53cc784c49e2a78ca37c017c74e6'
                                key: {
                                    name: 'x_scim_okta_mapping'
                                    caption: 'Attribute mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'field'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '253fbf39e4cd479d9bb66a82c424f409'
                        key: {
                            name: 'x_scim_okta_setting'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '2562716ae7e1420b95824fa727351817'
                        key: {
                            name: 'x_scim_okta_handover_item'
                            element: 'outcome'
                            value: 'failed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2567c6dbf7ef49069024e17505db6cd6'
                        key: {
                            name: 'x_scim_okta_unmapped'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '256822649e2d4a458c528d22955eb58c'
                        key: {
                            sys_ui_form: {
                                id: 'ae356a5ec59246509c47b6362101acbf'
                                key: {
                                    name: 'x_scim_okta_resolver'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '1bb0fe74484b4007be744dc116aaf829'
                                key: {
                                    name: 'x_scim_okta_resolver'
                                    caption: 'Why'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '257c9920d62245b29d7ec494722b5a73'
                        key: {
                            sys_ui_form: {
                                id: '02f4366054f74ef0aacf849501b1f3da'
                                key: {
                                    name: 'x_scim_okta_adoption'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'cedea860e8b344ad91f9ea657b051cae'
                                key: {
                                    name: 'x_scim_okta_adoption'
                                    caption: 'Okta adoption'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '260a3eb781b44616a19bcf48b6c079ba'
                        key: {
                            sys_ui_section: {
                                id: 'bb9b53cc784c49e2a78ca37c017c74e6'
                                key: {
                                    name: 'x_scim_okta_mapping'
                                    caption: 'Attribute mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'scim_path'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '262f067edb4b4e33823c426bec7399e5'
                        key: {
                            name: 'x_scim_okta_conflict'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '263dba525709439eb07bb9fae3798472'
                        key: {
                            name: 'x_scim_okta_brake'
                            element: 'first_held_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '264a073a38344ff38c2285c061fb067e'
                        key: {
                            sys_security_acl: 'e1623101bb744c4aa6f79fb564e9e94b'
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
                        id: '26dfac94e7144ad4bb24d975b1e48aec'
                        key: {
                            name: 'x_scim_okta_log'
                            element: 'verdict_texts'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '26ee5696113c4df48fe8332cbcc19106'
                        key: {
                            name: 'x_scim_okta_handover_rule'
                            element: 'step_2'
                            value: 'managers_manager'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '2716619750d5447891d4292bbd452da0'
                        key: {
                            sys_security_acl: 'd418b3ba83434f6dafcc35fcf2ce25ea'
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
                        id: '273a71977186448ab5b6ef0467afd8a8'
                        key: {
                            sys_security_acl: '31f4005bb22a4717b957b4e2eb329c56'
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
                        id: '274a59cef27d47a6b1a0660e611e6eff'
                        key: {
                            name: 'x_scim_okta_adoption'
                            element: 'csv'
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
                        table: 'sys_ui_list_element'
                        id: '2783c11004824b9aa50f952a8848c70e'
                        key: {
                            list_id: {
                                id: 'cf76cbedf7a8479d90d8c14a58bd09a8'
                                key: {
                                    name: 'x_scim_okta_log_body'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'log'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '278c370090b24c38adad917d763b2c45'
                        key: {
                            name: 'x_scim_okta_candidate'
                            element: 'review'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '27de67deff094c719db78741ac0531b7'
                        key: {
                            sys_ui_section: {
                                id: '4bac4621b35c44c3aa8e482a27507d86'
                                key: {
                                    name: 'x_scim_okta_adoption'
                                    caption: 'Result'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '27e5c554093747e89eace53026bb5d78'
                        key: {
                            name: 'x_scim_okta_handover'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '27f173f81c034078b7c0a86da46938dc'
                        key: {
                            name: 'x_scim_okta_review'
                            caption: 'Why it is not certain'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '27f223b19f354f5781a2619e5922f881'
                        key: {
                            name: 'x_scim_okta_setting'
                            element: 'mode'
                            value: 'create'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '27fe71befb2f4588ab25812377d20822'
                        key: {
                            name: 'x_scim_okta_handover_item'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '27fed5de7eba4b5d83227d8439d9be8d'
                        key: {
                            name: 'x_scim_okta_run'
                            element: 'unmatched'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '287c3eabc2b243f8a1a69a2ac839ac00'
                        key: {
                            name: 'x_scim_okta_handover'
                            element: 'message'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '28f848427e144a249a96a9f38914220a'
                        key: {
                            name: 'x_scim_okta_proposal'
                            element: 'matched_by'
                            value: 'user_name'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2940f771f9c64f1e913989855167f11c'
                        key: {
                            sys_ui_section: {
                                id: 'e1ca8394188846c9979df59ed83a8cd5'
                                key: {
                                    name: 'x_scim_okta_review'
                                    caption: 'Okta review'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '2942732828c54ad68609c412f0d44c71'
                        key: {
                            name: 'x_scim_okta_review'
                            element: 'decision'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '295cfd75603d4f2cb81bda5303f554e0'
                        key: {
                            sys_ui_section: {
                                id: 'd123c2fbaae64f8a89823f8a42a7fd0b'
                                key: {
                                    name: 'x_scim_okta_resolver'
                                    caption: 'Reference resolver'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '297b0a913a5c43e8a0c96f355bfc8bf5'
                        key: {
                            sys_ui_section: {
                                id: 'e1ca8394188846c9979df59ed83a8cd5'
                                key: {
                                    name: 'x_scim_okta_review'
                                    caption: 'Okta review'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'email'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2980887b4b6b495792853e47490deace'
                        key: {
                            name: 'x_scim_okta_log'
                            element: 'okta_user_id'
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
                        id: '2996c32bdb384b51a6f44535c8c80fb5'
                        key: {
                            name: 'x_scim_okta_unmapped'
                            element: 'state'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '299a6b17dd5747368e187dadc5fbada6'
                        key: {
                            sys_ui_form: {
                                id: 'f09c69ddaaf848c89a87d124dad32bd7'
                                key: {
                                    name: 'x_scim_okta_mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'bb9b53cc784c49e2a78ca37c017c74e6'
                                key: {
                                    name: 'x_scim_okta_mapping'
                                    caption: 'Attribute mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '29b9983138224353a359d594462b41f2'
                        key: {
                            name: 'x_scim_okta_instance'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '29d7c06f4cc847dc8028484672e43701'
                        key: {
                            name: 'x_scim_okta_proposal'
                            element: 'line'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '29db41010ec04535a112418b5c158941'
                        key: {
                            name: 'x_scim_okta_adoption'
                            element: 'state'
                            value: 'linked'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2a5d328ebe174518ad8f22431a785b44'
                        key: {
                            name: 'x_scim_okta_run'
                            element: 'resolved'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2a8ea2bafcb843ec884fec188ffeac30'
                        key: {
                            name: 'x_scim_okta_log'
                            element: 'group'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2a8fc45db26844aba4bbc022e09fcd86'
                        key: {
                            name: 'x_scim_okta_adoption'
                            element: 'message'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '2aa257baf1144bbfb5e5a94126489034'
                        key: {
                            logical_table_name: 'x_scim_okta_brake_entry'
                            col_name_string: 'subject'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '2aaa1f21e9e4462dbf2b645bae964fae'
                        key: {
                            name: 'x_scim_okta_handover_rule'
                            element: 'step_4'
                            value: 'user'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '2ac487c203f14f6fbd644eed81ea749d'
                        key: {
                            name: 'x_scim_okta_setting'
                            element: 'transform'
                            value: 'lower'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '2ad5312109aa498aa1c8c9cbb5cb84ff'
                        key: {
                            name: 'x_scim_okta_instance'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2af2303ce3514c7e98aa4d481a7d920e'
                        key: {
                            name: 'x_scim_okta_guard'
                            element: 'active'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2b17c6341d7145ff9f1d1f66689ae376'
                        key: {
                            name: 'x_scim_okta_handover_item'
                            element: 'record_name'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2b4aa4c652c24eebb4ac8c9866189a01'
                        key: {
                            name: 'x_scim_okta_proposal'
                            element: 'name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '2b56a8d593214f5d8a3d7abdf0840e8c'
                        key: {
                            name: 'x_scim_okta_unmapped'
                            element: 'state'
                            value: 'resolved'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2befc945a2ab49f996c46107e4641fb1'
                        key: {
                            name: 'x_scim_okta_finding_match'
                            element: 'linked'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '2c0f486036c24aa6b0be1bfe3f55586a'
                        key: {
                            name: 'x_scim_okta_setting'
                            element: 'attribute_type'
                            value: 'dateTime'
                            language: 'en'
                            dependent_value: 'NULL'
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
                        table: 'sys_dictionary'
                        id: '2cc89dfa426f4648b7bc1b097e63d422'
                        key: {
                            name: 'x_scim_okta_review'
                            element: 'number'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '2cdb84bfc61a439ba74cb04d01939771'
                        key: {
                            sys_security_acl: '6152edc01fc8491899bc3c7aadc44a01'
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
                        id: '2cf746667d634062a8b4d3a94374f708'
                        key: {
                            name: 'x_scim_okta_finding'
                            element: 'user'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '2d4f7dfc08824f0988fe6127a28b78aa'
                        key: {
                            name: 'x_scim_okta_handover_rule'
                            element: 'step_2'
                            value: 'group_manager'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '2df8c2196a9349be977e34db0ea1c9b9'
                        key: {
                            list_id: {
                                id: '1408bcbdaaf14043946755141f0a4f61'
                                key: {
                                    name: 'x_scim_okta_brake'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'last_held_at'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '2e04b3676dd14fb98695b64acb683a8c'
                        key: {
                            sys_security_acl: 'c648082a8f1443d1ab23fd8918efffdc'
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
                        id: '2e74a3b6e4e048d889704045c1c928b3'
                        key: {
                            name: 'x_scim_okta_run'
                            element: 'chunk'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '2ee34d064f0941a7bd006613f26d56a0'
                        key: {
                            sys_security_acl: '19e17278366844729cbaeca1112714d1'
                            sys_user_role: {
                                id: 'efe0d03cb29f4562920bdb17333a1673'
                                key: {
                                    name: 'x_scim_okta.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '2f1e3dc5538f4215b501deb348f662af'
                        key: {
                            list_id: {
                                id: '9b81db71d6d94ac6817a7f8ef2d644cb'
                                key: {
                                    name: 'x_scim_okta_handover_rule'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'step_2'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2f35ad6be77b4488ad352ccbd0de7fcd'
                        key: {
                            name: 'x_scim_okta_log'
                            element: 'status'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '2f46b95114234f318c9684fc6e541ea4'
                        key: {
                            name: 'x_scim_okta_handover'
                            element: 'state'
                            value: 'done'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2fb908501889481895c96f75071d2b70'
                        key: {
                            name: 'x_scim_okta_conflict'
                            element: 'owner'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2fbb7afb69d94be7a5dc7301f6cf281d'
                        key: {
                            name: 'x_scim_okta_conflict'
                            element: 'first_seen'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '30131929f0da417a9eaf8555b3a6d179'
                        key: {
                            name: 'x_scim_okta_other_id'
                            element: 'reason'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '3077f54db43c4092961790d497be36b1'
                        key: {
                            name: 'x_scim_okta_finding'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '3080bd673cdc4d4f94ced8d66bdc125e'
                        key: {
                            list_id: {
                                id: 'c2bcace320e64f1f97b0fd6faa9724dc'
                                key: {
                                    name: 'x_scim_okta_brake_entry'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'attempts'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '30ae182c156a459c8ce31091b8ca2e4d'
                        key: {
                            name: 'x_scim_okta_finding'
                            element: 'summary'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '30af2c45e5de4b56b633624f55073d66'
                        key: {
                            name: 'x_scim_okta_finding'
                            element: 'summary'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '30b84fba69934129b72258be6f16999c'
                        key: {
                            name: 'x_scim_okta_handover_rule'
                            element: 'manager_depth'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '30cf4bf0c29b4c5e8e53c50c34557719'
                        key: {
                            sys_ui_section: {
                                id: 'd123c2fbaae64f8a89823f8a42a7fd0b'
                                key: {
                                    name: 'x_scim_okta_resolver'
                                    caption: 'Reference resolver'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'name'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '30e29fa31d004c9ebefcbf7ca4cbbf4e'
                        key: {
                            name: 'x_scim_okta_handover_rule'
                            element: 'step_3'
                            value: 'manager'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '30e8a596d5224483b4ba7acccd2d7cf4'
                        key: {
                            sys_ui_section: {
                                id: 'b515b0ab917c4c75be6a33dada52ca7b'
                                key: {
                                    name: 'x_scim_okta_adoption'
                                    caption: 'Proposals'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'proposed_low'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '30ecbdbddf084e4a822b28eed037b430'
                        key: {
                            name: 'x_scim_okta_review'
                            element: 'last_seen'
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
                        table: 'sys_ui_list_element'
                        id: '310477795b954a22b0ac6d5237e61595'
                        key: {
                            list_id: {
                                id: '73a56ba6b1cb4fa5b03cbe6ddc877cfa'
                                key: {
                                    name: 'x_scim_okta_guard'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'owner'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '314e7f46f51042e5828b57ff139e8602'
                        key: {
                            name: 'x_scim_okta_conflict'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3166b6537993450790bdbf814109b66b'
                        key: {
                            name: 'x_scim_okta_setting'
                            element: 'length_policy'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '3189342104dd4e89b7ee20395e2ffb52'
                        key: {
                            list_id: {
                                id: '1408bcbdaaf14043946755141f0a4f61'
                                key: {
                                    name: 'x_scim_okta_brake'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'limit_said'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '318e864b97c3471a8c0c6cab12e2f6b8'
                        key: {
                            name: 'x_scim_okta_brake'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '319e0835dd2542cbb07b9bc248b3def9'
                        key: {
                            name: 'x_scim_okta_handover'
                            element: 'failed'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '31a4fcf1e5304562867f61a8e81bfd03'
                        key: {
                            name: 'x_scim_okta_setting'
                            element: 'length_policy'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '31e25df4e2fb499a9895f902b059771c'
                        key: {
                            name: 'x_scim_okta_adoption'
                            element: 'state'
                            value: 'undone'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '31efae4adaa846ca80c624e57a554d38'
                        key: {
                            list_id: {
                                id: 'ee902d46afa24078912f19b1aae13140'
                                key: {
                                    name: 'x_scim_okta_unmapped'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'resource_type'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '31f2d948200a40f496ae8804fad683b6'
                        key: {
                            name: 'x_scim_okta_handover_rule'
                            element: 'comment_field'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '31f4e2b057c1404697579727d35aaaa8'
                        key: {
                            name: 'x_scim_okta_proposal'
                            element: 'okta_user_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '31f8fed363b4489b836c60465312642d'
                        key: {
                            name: 'x_scim_okta_setting'
                            element: 'otherwise'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '322365f8cde44e33a91456410fc08169'
                        key: {
                            name: 'x_scim_okta_setting'
                            element: 'scim_path'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '324e0ca2604546bb955e7349f7515866'
                        key: {
                            name: 'x_scim_okta_review'
                            element: 'user'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '32539699a5e548d7a3a0ed6553e5cdde'
                        key: {
                            name: 'x_scim_okta_run'
                            element: 'people_read'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3260deb0b6b54e5a8a3694120742d088'
                        key: {
                            name: 'x_scim_okta_log_body'
                            element: 'log'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '329b2c2fdd714f718d993e3af618c4a3'
                        key: {
                            name: 'x_scim_okta_adoption'
                            element: 'proposed_low'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '32ab9b46899a4978843a0787c2c1d368'
                        key: {
                            sys_security_acl: 'fb6b3d75e384418388bca9cdc5848c08'
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
                        id: '335d3052d92049939b8784159a95b29f'
                        key: {
                            name: 'x_scim_okta_unmapped'
                            element: 'last_seen'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '337f9c2620d44aa199e5c5a0cfaae982'
                        key: {
                            name: 'x_scim_okta_adoption'
                            element: 'no_match'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '33e07231601d4e059d3c0016b178ca7c'
                        key: {
                            sys_security_acl: '375067b89cc44cdead506a30151f9368'
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
                        id: '33eb4332caad4593bb6ba5b0a48fd5a5'
                        key: {
                            name: 'x_scim_okta_other_id'
                            element: 'field'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '33fa43b496a2420a8ff900c3ad9bb610'
                        key: {
                            name: 'x_scim_okta_setting'
                            element: 'when_empty'
                            value: 'keep'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3401f32d750849bb9ce7fc1cbbf65cfa'
                        key: {
                            name: 'x_scim_okta_adoption'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '34bdae4510714e65bef28c66d94a59da'
                        key: {
                            list_id: {
                                id: '7214912c300d447ba18cf05a1b9e772e'
                                key: {
                                    name: 'x_scim_okta_run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'resolved'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3557016860934905b2bebb8ffabcbadf'
                        key: {
                            name: 'x_scim_okta_brake'
                            element: 'active_for'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '356b5b63988e464380f83514b31517db'
                        key: {
                            sys_ui_section: {
                                id: '0a5b924c9ab54ce6befb6af0299114c8'
                                key: {
                                    name: 'x_scim_okta_source'
                                    caption: 'Source'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'order'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '35bec60be9704e019ea07b633dcc4435'
                        key: {
                            name: 'x_scim_okta_brake'
                            element: 'state'
                            value: 'approved'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '35d7f412b6eb4ff4ae343a5c7ed448c2'
                        key: {
                            sys_security_acl: '1e705feb672e4824b758b094a65fd9ba'
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
                        id: '35d95810052f4810b6ba5f12675bab1a'
                        key: {
                            name: 'x_scim_okta_finding_match'
                            element: 'active'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '35f14baa43ae4e788eb53a2a1d1172fd'
                        key: {
                            sys_ui_action: '8390200e1b3a433988595675bf054397'
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
                        id: '3623e8e6711f47b68984405fc7bc8d0d'
                        key: {
                            name: 'x_scim_okta_log'
                            element: 'resource_type'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3667ea57d955492795bf37f14d050254'
                        key: {
                            name: 'x_scim_okta_review'
                            element: 'email'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '368c435c2dd44cd192b22f52c8e87df3'
                        key: {
                            name: 'x_scim_okta_handover_rule'
                            element: 'action'
                            value: 'report'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '36943857dcce43a68044ced2d9b8d41f'
                        key: {
                            name: 'x_scim_okta_handover'
                            element: 'planned_at'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '36c27b5cb1514a9998e067e38de8d1b1'
                        key: {
                            name: 'x_scim_okta_handover_item'
                            element: 'made_record'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3720c31c90cf4a128943e0e086c27f16'
                        key: {
                            sys_ui_section: {
                                id: 'dbb01cc9c44a41438c072c9c297a46ac'
                                key: {
                                    name: 'x_scim_okta_pending'
                                    caption: 'Pending reference'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'ended_at'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '37580c06f45e4eeda45325e1e442ed2f'
                        key: {
                            name: 'x_scim_okta_brake_entry'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '37623f139c1f4666a6df0bf59c1e9a94'
                        key: {
                            name: 'x_scim_okta_handover'
                            element: 'step'
                            value: 'work'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '37a3ff94ef0c4eca9be4159c070a0c63'
                        key: {
                            sys_security_acl: 'f5956c34c8694982bddc208c2da52113'
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
                        id: '37ae41c0c5dc446da5bebfb3f3481825'
                        key: {
                            name: 'x_scim_okta_proposal'
                            element: 'employee_number'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '37b1e7e584ed4839b72bd4887d8740c3'
                        key: {
                            list_id: {
                                id: '9b81db71d6d94ac6817a7f8ef2d644cb'
                                key: {
                                    name: 'x_scim_okta_handover_rule'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'name'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '382f9846a9bf4aa3a1221477431d94c6'
                        key: {
                            name: 'x_scim_okta_adoption'
                            element: 'undone'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '385406074078419da3b643d26867f96a'
                        key: {
                            name: 'x_scim_okta_review'
                            element: 'first_seen'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '38a324d465fa4cc192c2294847c66c45'
                        key: {
                            name: 'x_scim_okta_candidate'
                            element: 'matched_by'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '38ad18f2c59f411baa721fdf34506cb5'
                        key: {
                            name: 'x_scim_okta_brake'
                            element: 'decided_by'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '38d48286a1494266acb306b8789baf4e'
                        key: {
                            name: 'x_scim_okta_handover'
                            element: 'stop'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '38d7ee9446a747de9f6785316ec31ccd'
                        key: {
                            sys_security_acl: '8c631d84728848d3a0805ede7d93c634'
                            sys_user_role: {
                                id: 'efe0d03cb29f4562920bdb17333a1673'
                                key: {
                                    name: 'x_scim_okta.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '3908da2e9e23421a96b3253b787fd4df'
                        key: {
                            list_id: {
                                id: '58ec08f4747f4710bbf543249ed80029'
                                key: {
                                    name: 'x_scim_okta_conflict'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'last_seen'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '3913cd3639354da5ae161e985ea1df07'
                        key: {
                            list_id: {
                                id: '2ad5312109aa498aa1c8c9cbb5cb84ff'
                                key: {
                                    name: 'x_scim_okta_instance'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'instance_id'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '394a4e54aa384fb9b3b519be971a4cf7'
                        key: {
                            name: 'x_scim_okta_pending'
                            element: 'attempts'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '395cfeb646ab4ce1b67d132d55e3f503'
                        key: {
                            name: 'x_scim_okta_run'
                            element: 'state'
                            value: 'running'
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
                        table: 'sys_ui_element'
                        id: '3a12693c2767424a8a4821c51a7be2ae'
                        key: {
                            sys_ui_section: {
                                id: '4b06fc62c5d7481ca662ac914cf4c960'
                                key: {
                                    name: 'x_scim_okta_authority'
                                    caption: 'Field authority'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '3a3b4b81a53b4c259ab4191ec191ae90'
                        key: {
                            name: 'x_scim_okta_proposal'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3a51b28acd1b42f0af5d9066f340b549'
                        key: {
                            name: 'x_scim_okta_handover_rule'
                            element: 'members_only'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '3a5b1a8aeb574963840d7cb07a05577f'
                        key: {
                            list_id: {
                                id: '1408bcbdaaf14043946755141f0a4f61'
                                key: {
                                    name: 'x_scim_okta_brake'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'first_held_at'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '3a74cfa2b8294531890f3b83a95ed068'
                        key: {
                            sys_security_acl: '560d5596f7df4168aeca33c4dbd10d21'
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
                        id: '3a85adcd62e8432ea693f3f8bb052412'
                        key: {
                            name: 'x_scim_okta_proposal'
                            element: 'email'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3acbc7b29c2949a2a1936a5f6e7e0b2d'
                        key: {
                            name: 'x_scim_okta_instance'
                            element: 'reason'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '3b0f8ea4f3d24668813464c98f30c8f3'
                        key: {
                            sys_security_acl: 'c0b671b51d5c41fa807ee7c07937c895'
                            sys_user_role: {
                                id: '86dfff9e76cb4bb3a4ae514f347a46a8'
                                key: {
                                    name: 'x_scim_okta.auditor'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '3b271773775d420fb26986e1b93b7200'
                        key: {
                            list_id: {
                                id: '981dbe6ec5bf4f3c98ee73f0cef3d03d'
                                key: {
                                    name: 'x_scim_okta_review'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'user_name'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '3b4a91546b1d4805ae63e753c1010896'
                        key: {
                            sys_security_acl: '9418f2cee87b406283ca826171e1876f'
                            sys_user_role: {
                                id: 'efe0d03cb29f4562920bdb17333a1673'
                                key: {
                                    name: 'x_scim_okta.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '3bfe33898d8b4468acba939ac6f3d7b7'
                        key: {
                            name: 'x_scim_okta_authority'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '3c022d9103c845adbc086a147faf514f'
                        key: {
                            list_id: {
                                id: 'b2b8248ea28b498ebeb838f3f5dd7795'
                                key: {
                                    name: 'x_scim_okta_authority'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'owner'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '3c1c1c0f72d7410aba0461b48a2d9606'
                        key: {
                            name: 'x_scim_okta_setting'
                            element: 'transform'
                            value: 'language'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '3c1e66d0c8004119aed5d60175f4e7b4'
                        key: {
                            sys_security_acl: 'aee5c7b8730d4ef28ccdd5b39119aa24'
                            sys_user_role: {
                                id: '86dfff9e76cb4bb3a4ae514f347a46a8'
                                key: {
                                    name: 'x_scim_okta.auditor'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3c227aee3eaf47fd9a8ded068c7cd9ad'
                        key: {
                            name: 'x_scim_okta_review'
                            element: 'times_seen'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3c47647fbd394e3a86d168dff83beb96'
                        key: {
                            name: 'x_scim_okta_conflict'
                            element: 'count'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '3c515d04ea5d4ed6bb0363d8de88eb2f'
                        key: {
                            sys_ui_action: 'd0f7d6d3a87349a4a2486c3845e03b83'
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
                        id: '3c55915b9aac418182147f367524d582'
                        key: {
                            name: 'x_scim_okta_pending'
                            element: 'user'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3c6b83c4df9247b1a523b272cd5578e6'
                        key: {
                            name: 'x_scim_okta_handover'
                            element: 'planned_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3c6f58a60e284c2493beaa8e33fa760c'
                        key: {
                            name: 'x_scim_okta_handover'
                            element: 'user'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '3c7101cea4b943d893814bc564d9ce00'
                        key: {
                            name: 'x_scim_okta_proposal'
                            element: 'state'
                            value: 'failed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3ca97507df9c4fccaa55e2b856de100d'
                        key: {
                            sys_ui_section: {
                                id: 'b515b0ab917c4c75be6a33dada52ca7b'
                                key: {
                                    name: 'x_scim_okta_adoption'
                                    caption: 'Proposals'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'row_count'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '3ce596e95af14e769375b3c5413f9240'
                        key: {
                            logical_table_name: 'x_scim_okta_candidate'
                            col_name_string: 'review,user'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3cf8b4cea5ac4e37a63e62e03d4c2d83'
                        key: {
                            name: 'x_scim_okta_resolver'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '3d214f1c05734d7b89ddd01d4358b450'
                        key: {
                            sys_security_acl: 'efbb12167a734482aa101cf40f69c7cd'
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
                        table: 'sys_documentation'
                        id: '3d76005de43c4306a168361304801eec'
                        key: {
                            name: 'x_scim_okta_run'
                            element: 'duplicates'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '3d898ff72c1f4f108107e3538c4aa5fb'
                        key: {
                            sys_security_acl: 'e4a64ee60501420888e4521f58268528'
                            sys_user_role: {
                                id: 'efe0d03cb29f4562920bdb17333a1673'
                                key: {
                                    name: 'x_scim_okta.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '3db465f9662c4da2b481deb217c64733'
                        key: {
                            name: 'x_scim_okta_proposal'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3dc2d40e975745e793e821015b407ce1'
                        key: {
                            name: 'x_scim_okta_match_key'
                            element: 'immutable'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3e35874c5eae472e86bd8b241808af15'
                        key: {
                            name: 'x_scim_okta_finding'
                            element: 'basis'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3e3d22f21f5944e0af1f81a1532a5b03'
                        key: {
                            name: 'x_scim_okta_brake_entry'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3e4f82181a554cdc88e931694aa8eda6'
                        key: {
                            name: 'x_scim_okta_setting'
                            element: 'mode'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '3e7f50cc010043908e3244398d22055a'
                        key: {
                            name: 'x_scim_okta_setting'
                            element: 'attribute_type'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3e8589e254694c0b9602ad5c4a789e40'
                        key: {
                            sys_ui_section: {
                                id: '578fad7d558942008816662f46ba2b6e'
                                key: {
                                    name: 'x_scim_okta_review'
                                    caption: 'History'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'times_seen'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3eb3fcd3a5294d4c86bc1bb6af7e9e4e'
                        key: {
                            name: 'x_scim_okta_guard'
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3f43db3e7d1c47028a92ab1e61f749fe'
                        key: {
                            name: 'x_scim_okta_adoption'
                            element: 'rejected'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3f64f4b929324d9d81b9722e3a546942'
                        key: {
                            name: 'x_scim_okta_unmapped'
                            element: 'path'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '3f67e12ba42043e4a4207359e123e651'
                        key: {
                            sys_security_acl: 'a513e8b7bcb44ddf877dd9d4d833500e'
                            sys_user_role: {
                                id: 'efe0d03cb29f4562920bdb17333a1673'
                                key: {
                                    name: 'x_scim_okta.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3f7cf160749740669ec1d9052ed10392'
                        key: {
                            sys_ui_section: {
                                id: '4bac4621b35c44c3aa8e482a27507d86'
                                key: {
                                    name: 'x_scim_okta_adoption'
                                    caption: 'Result'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3f820379311547bea62c1ebccbef5b54'
                        key: {
                            name: 'x_scim_okta_handover_rule'
                            element: 'name'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3f83149fed3e4abb8dbc3313132fd315'
                        key: {
                            name: 'x_scim_okta_run'
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '3f8fa6933cdc49a29fed0cbee5630346'
                        key: {
                            name: 'x_scim_okta_adoption'
                            element: 'action'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '3fa64e7f96e84137bfc958eedbd9340a'
                        key: {
                            name: 'x_scim_okta_log'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3fabd4cc0ccd44e98ced69b6e74c2487'
                        key: {
                            name: 'x_scim_okta_handover'
                            element: 'request_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3fd840cbca88458d8efbc77fc196f763'
                        key: {
                            sys_ui_section: {
                                id: 'b54dfc5c14894dd7b58b6537d558d13d'
                                key: {
                                    name: 'x_scim_okta_review'
                                    caption: 'Decision'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'decided_by'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '402cbaa5b4a54f5888fa6a5b7260af2a'
                        key: {
                            list_id: {
                                id: 'fe0b6d8420004d34b1fa1446f4375d63'
                                key: {
                                    name: 'x_scim_okta_match_key'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'may'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '40ccfb46ab7346289777dc74aa2ee269'
                        key: {
                            list_id: {
                                id: '73a56ba6b1cb4fa5b03cbe6ddc877cfa'
                                key: {
                                    name: 'x_scim_okta_guard'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'user'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '40f4e1935bf64872ab5d4d72b8e55267'
                        key: {
                            list_id: {
                                id: 'ee902d46afa24078912f19b1aae13140'
                                key: {
                                    name: 'x_scim_okta_unmapped'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'first_seen'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '4103793e16bd40079e03747a1bb126b8'
                        key: {
                            list_id: {
                                id: '7214912c300d447ba18cf05a1b9e772e'
                                key: {
                                    name: 'x_scim_okta_run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'duplicates'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4117812d2bf44d62b20021dc86f3a22d'
                        key: {
                            name: 'x_scim_okta_candidate'
                            element: 'review'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '415969c68e774e819e8dda9582603fad'
                        key: {
                            sys_ui_section: {
                                id: '27f173f81c034078b7c0a86da46938dc'
                                key: {
                                    name: 'x_scim_okta_review'
                                    caption: 'Why it is not certain'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'reason'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4207c4f117224de88b6a27752d5eaa15'
                        key: {
                            name: 'x_scim_okta_review'
                            element: 'last_seen'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '42361743e8374c9fb31b507b44577676'
                        key: {
                            name: 'x_scim_okta_handover_rule'
                            element: 'members_only'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '42bccd260cb945638f39715cbd86d09d'
                        key: {
                            name: 'x_scim_okta_unmapped'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '431aa94a10a34f878e0b3fdcd5b45a93'
                        key: {
                            name: 'x_scim_okta_brake_entry'
                            element: 'state'
                            value: 'refused'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '434acba0e0c64bc58ad1b6738818fe4c'
                        key: {
                            list_id: {
                                id: '5b65b9bc7b9642a897e531988711d5eb'
                                key: {
                                    name: 'x_scim_okta_handover'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'failed'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '43680548cfce405ba52910a62548c8da'
                        key: {
                            name: 'x_scim_okta_authority'
                            caption: 'Only for'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '43de240dc49346358d47c0a6ef22f94a'
                        key: {
                            name: 'x_scim_okta_setting'
                            element: 'attribute_type'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '44170227baa34845a8d71aba93ac47b8'
                        key: {
                            name: 'x_scim_okta_handover_rule'
                            element: 'step_1'
                            value: 'manager'
                            language: 'en'
                            dependent_value: 'NULL'
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
                        id: '44bb22fdb8804f719c58522f37558764'
                        key: {
                            name: 'x_scim_okta_match_key'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '44c8e1fffd5547fdbbfb9604a9bfc381'
                        key: {
                            name: 'x_scim_okta_handover_rule'
                            element: 'step_1'
                            value: 'managers_manager'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '44d84cae3f9e4190964df141c0a260a0'
                        key: {
                            name: 'x_scim_okta_handover_item'
                            element: 'undone_at'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '44e8b248852a4edebaa2472947dd357c'
                        key: {
                            sys_ui_section: {
                                id: '4bac4621b35c44c3aa8e482a27507d86'
                                key: {
                                    name: 'x_scim_okta_adoption'
                                    caption: 'Result'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'started_at'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '4545df23ecd34193ada9c7c448ac1007'
                        key: {
                            name: 'x_scim_okta_handover_rule'
                            element: 'step_4'
                            value: 'group_manager'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4561ef17988d47ca93f425dd0b1a7142'
                        key: {
                            sys_ui_section: {
                                id: 'b54dfc5c14894dd7b58b6537d558d13d'
                                key: {
                                    name: 'x_scim_okta_review'
                                    caption: 'Decision'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '45baf93d2e4a4903a9688f2bbf61fcaf'
                        key: {
                            name: 'x_scim_okta_source'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '45cb0053ad79472f87ff01f444090c75'
                        key: {
                            name: 'x_scim_okta_review'
                            element: 'addressed'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '45d01a0f9553493894c4bc047ee2fe13'
                        key: {
                            sys_ui_section: {
                                id: 'cedea860e8b344ad91f9ea657b051cae'
                                key: {
                                    name: 'x_scim_okta_adoption'
                                    caption: 'Okta adoption'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '45eda80672714f41b6568eee5be5cda4'
                        key: {
                            name: 'x_scim_okta_other_id'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '45f315f02d69461b80070c2d975e1308'
                        key: {
                            name: 'x_scim_okta_conflict'
                            element: 'taken_back'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '465aad4b068942dfa42c7d04745ca6e8'
                        key: {
                            sys_security_acl: 'e2796f66d2ea498097525b0731125000'
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
                        id: '4660629f94b44fd4af5306454e775772'
                        key: {
                            name: 'x_scim_okta_handover_rule'
                            element: 'step_2'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '467b82c63c26498f8b231bb275140e3f'
                        key: {
                            list_id: {
                                id: '5b65b9bc7b9642a897e531988711d5eb'
                                key: {
                                    name: 'x_scim_okta_handover'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'number'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '46a5fe85f8674d2baa17ca0acc84d0ee'
                        key: {
                            name: 'x_scim_okta_source'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '46ba55b74ae54af784c36b29061928d2'
                        key: {
                            name: 'x_scim_okta_setting'
                            element: 'active'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '46ce3685da17474698c679d95cd0b87b'
                        key: {
                            sys_ui_section: {
                                id: 'b515b0ab917c4c75be6a33dada52ca7b'
                                key: {
                                    name: 'x_scim_okta_adoption'
                                    caption: 'Proposals'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'conflicts'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '46e448b790d141e6be2dd8d470872d56'
                        key: {
                            list_id: {
                                id: '87204daec9a942b78a8921b9a94a8ed0'
                                key: {
                                    name: 'x_scim_okta_proposal'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'user_name'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '47187b55a9c941fc99a50c453cfbbc29'
                        key: {
                            name: 'x_scim_okta_pending'
                            element: 'state'
                            value: 'expired'
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
                        table: 'sys_ui_list_element'
                        id: '47bb9fd19bac465c8f50668a203e0709'
                        key: {
                            list_id: {
                                id: '10fde6940290419391ef0e53d465a63f'
                                key: {
                                    name: 'x_scim_okta_mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'scim_path'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '47c25521043247f18070030c09474bd4'
                        key: {
                            name: 'x_scim_okta_proposal'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '47f3a278639f40ebb53667bbe7479f72'
                        key: {
                            name: 'x_scim_okta_handover_rule'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '482e724c87af41d5a2745372bbee3705'
                        key: {
                            sys_ui_section: {
                                id: 'dbb01cc9c44a41438c072c9c297a46ac'
                                key: {
                                    name: 'x_scim_okta_pending'
                                    caption: 'Pending reference'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'request_id'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '48acaa60734e46e5a26228868894828a'
                        key: {
                            name: 'x_scim_okta_finding'
                            element: 'confidence'
                            value: 'high'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '48e0cf1befe642a2a38c31fd69e74f4e'
                        key: {
                            name: 'x_scim_okta_log'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '48e5a38696ee421ab5c8d8be6806ad70'
                        key: {
                            name: 'x_scim_okta_run'
                            element: 'other_ids'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '4936ca76a5694f7ea0cd267514311634'
                        key: {
                            name: 'x_scim_okta_setting'
                            element: 'transform'
                            value: 'trim'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '497d06c69f224ff6a5853e2fc59f70a4'
                        key: {
                            name: 'x_scim_okta_handover'
                            element: 'number'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '4999350a48854caba4dc98633e0fdcda'
                        key: {
                            logical_table_name: 'x_scim_okta_finding_match'
                            col_name_string: 'finding,user'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '49cc0e731eb54c04b3fab58139c1e107'
                        key: {
                            list_id: {
                                id: 'ee902d46afa24078912f19b1aae13140'
                                key: {
                                    name: 'x_scim_okta_unmapped'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'path'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '49cca71951134745adc4277eabb3829d'
                        key: {
                            sys_security_acl: '7f40e00072d7497ca4d4713975c70a59'
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
                        id: '4a88c57eeeed4c958a1f30c79d06c062'
                        key: {
                            name: 'x_scim_okta_log'
                            element: 'action'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4aa40b594ea74938b1de7369ff8a0667'
                        key: {
                            sys_ui_section: {
                                id: 'dbb01cc9c44a41438c072c9c297a46ac'
                                key: {
                                    name: 'x_scim_okta_pending'
                                    caption: 'Pending reference'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'field'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '4ab49afa48934aab8719d0f827bc6fa9'
                        key: {
                            list_id: {
                                id: '9b81db71d6d94ac6817a7f8ef2d644cb'
                                key: {
                                    name: 'x_scim_okta_handover_rule'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'step_3'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '4afc3da90a21457fabb798e728a6bc7d'
                        key: {
                            sys_security_acl: '47277d800d6f4f4f9000eac7a4a05e17'
                            sys_user_role: {
                                id: 'efe0d03cb29f4562920bdb17333a1673'
                                key: {
                                    name: 'x_scim_okta.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '4b06fc62c5d7481ca662ac914cf4c960'
                        key: {
                            name: 'x_scim_okta_authority'
                            caption: 'Field authority'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4b11997961104555b9529e2cde8e44ca'
                        key: {
                            name: 'x_scim_okta_finding'
                            element: 'last_seen'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4b29c78e81a148adb8d6f673d0c14494'
                        key: {
                            sys_ui_section: {
                                id: 'b515b0ab917c4c75be6a33dada52ca7b'
                                key: {
                                    name: 'x_scim_okta_adoption'
                                    caption: 'Proposals'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'proposed_medium'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '4b35de80bcc540d6b203938b58f5484a'
                        key: {
                            list_id: {
                                id: '09cbe094ed72458599dd1cbc0b0d091f'
                                key: {
                                    name: 'x_scim_okta_adoption'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'conflicts'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '4b5a47890b834c96908fe2727e74e2c0'
                        key: {
                            list_id: {
                                id: '87204daec9a942b78a8921b9a94a8ed0'
                                key: {
                                    name: 'x_scim_okta_proposal'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'matched_by'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4b75da1c090c4554a55bbb19a4c814b0'
                        key: {
                            name: 'x_scim_okta_source'
                            element: 'NULL'
                            language: 'en'
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
                        table: 'sys_ui_section'
                        id: '4bac4621b35c44c3aa8e482a27507d86'
                        key: {
                            name: 'x_scim_okta_adoption'
                            caption: 'Result'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '4bb0d723fec54d47bcce52936626b7c3'
                        key: {
                            list_id: {
                                id: 'c2bcace320e64f1f97b0fd6faa9724dc'
                                key: {
                                    name: 'x_scim_okta_brake_entry'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'brake'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '4c3d695eac744e388ac5aabbe62b4b65'
                        key: {
                            name: 'x_scim_okta_finding'
                            element: 'confidence'
                            value: 'low'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4c630e6b75804c9da492493cd9ea62c4'
                        key: {
                            name: 'x_scim_okta_other_id'
                            element: 'source'
                            language: 'en'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '4cc9baf0abc44469ab668d5bd0886429'
                        key: {
                            name: 'x_scim_okta_log_body'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4cd3260d46904bfa9256e4dfe6d3518c'
                        key: {
                            name: 'x_scim_okta_handover'
                            element: 'left_alone'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '4d0a5d61d35647659d7e352e96668e34'
                        key: {
                            name: 'x_scim_okta_pending'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4d11b461aa5d4c6f911b8607df1cd4f1'
                        key: {
                            name: 'x_scim_okta_run'
                            element: 'state'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4d217b0e77ad478e9c8cea1af5003bef'
                        key: {
                            name: 'x_scim_okta_review'
                            element: 'decision'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4da30b3b5c754d8ba1f45a65863056ff'
                        key: {
                            name: 'x_scim_okta_brake_entry'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4db9e30ae7a243dca420acb12ead2b3b'
                        key: {
                            name: 'x_scim_okta_setting'
                            element: 'transform'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4dba556d1c384e8d9241049497a4e9eb'
                        key: {
                            name: 'x_scim_okta_setting'
                            element: 'takes'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '4dddda49d79c46efa734a882243c23ad'
                        key: {
                            list_id: {
                                id: 'dc0d040ad3664228bc088654eab94cea'
                                key: {
                                    name: 'x_scim_okta_handover_item'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'record_name'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4e05ed580c034a658cef300ed913fe42'
                        key: {
                            sys_ui_section: {
                                id: '4bac4621b35c44c3aa8e482a27507d86'
                                key: {
                                    name: 'x_scim_okta_adoption'
                                    caption: 'Result'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'undone'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4e2cec34935448f29d9b15b13617f237'
                        key: {
                            name: 'x_scim_okta_handover_item'
                            element: 'record_id'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4e30dc0706ae4cc09b36382240859551'
                        key: {
                            name: 'x_scim_okta_run'
                            element: 'step'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4e550cba193f4208b7a653cf5a12a852'
                        key: {
                            name: 'x_scim_okta_guard'
                            element: 'owner'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4ec27b9338f647ab96c4b990b38881b6'
                        key: {
                            name: 'x_scim_okta_brake'
                            element: 'counted'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4f080dc6f6e741de8b4fbb4a060ddd86'
                        key: {
                            name: 'x_scim_okta_handover'
                            element: 'decided_by'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4f27043cb4bc4b3fbdc2f3284b56e082'
                        key: {
                            name: 'x_scim_okta_proposal'
                            element: 'adoption'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4f655b86940d4d0096d4aff6ca35a2fa'
                        key: {
                            name: 'x_scim_okta_candidate'
                            element: 'order'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '4fb224fe9b364195a779606d6d890514'
                        key: {
                            sys_security_acl: '235713f2a16c47f18a7867134894e8e1'
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
                        id: '4fc24cf12bee4f52b4e2674cfa82eb0b'
                        key: {
                            name: 'x_scim_okta_handover'
                            element: 'number'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '4fc9cb944a0e40d3b2b50e49efea2d0f'
                        key: {
                            name: 'x_scim_okta_guard'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4fe7b5cfccc94bd0b1b3c91ab9e60382'
                        key: {
                            name: 'x_scim_okta_instance'
                            element: 'url'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '50470fb7c6c4465395f6d7dd67a93067'
                        key: {
                            name: 'x_scim_okta_handover'
                            element: 'kept'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '504784a5bb77473c94010cc18da8c6ed'
                        key: {
                            name: 'x_scim_okta_pending'
                            element: 'ended_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '50699846ba104a70adbfc0defd40fe7a'
                        key: {
                            name: 'x_scim_okta_handover_item'
                            element: 'outcome'
                            value: 'kept'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '50c111fd66a143c48b0fe9126bb9bd36'
                        key: {
                            name: 'x_scim_okta_conflict'
                            element: 'finding'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '5108e9e8660448c8aa50c975d14de78d'
                        key: {
                            name: 'x_scim_okta_instance'
                            element: 'first_seen'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '51343e4ee5a2420ea1d673e1ebdc3eb8'
                        key: {
                            sys_security_acl: '840d6ab7d76c41d6b90c480e2228fbed'
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
                        id: '513dae9711154176a3674246ca870c16'
                        key: {
                            name: 'x_scim_okta_handover_item'
                            element: 'rule'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '51509641e64e42298042cdbe819b8edb'
                        key: {
                            sys_ui_section: {
                                id: 'bb9b53cc784c49e2a78ca37c017c74e6'
                                key: {
                                    name: 'x_scim_okta_mapping'
                                    caption: 'Attribute mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '12'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '5161ecb4d2224e3ea068192c03451903'
                        key: {
                            name: 'x_scim_okta_log'
                            element: 'detail'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '517dac22c1154ada86f10c3dc91fdbf6'
                        key: {
                            list_id: {
                                id: '87204daec9a942b78a8921b9a94a8ed0'
                                key: {
                                    name: 'x_scim_okta_proposal'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'confidence'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '51846fb9c7bd4377a6cce363505ac8bf'
                        key: {
                            name: 'x_scim_okta_log'
                            element: 'situation'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '519348e0c2a840cf8113f10208edf046'
                        key: {
                            sys_security_acl: 'a4df67ef09b2414b9a7317e5619188e4'
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
                        id: '51b034e086ac4eeea3272e9ec736f950'
                        key: {
                            name: 'x_scim_okta_proposal'
                            element: 'record_user_name'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '51c80b5ae6b54e2f87303596d7de3acc'
                        key: {
                            sys_ui_section: {
                                id: 'e1ca8394188846c9979df59ed83a8cd5'
                                key: {
                                    name: 'x_scim_okta_review'
                                    caption: 'Okta review'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'state'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5201e7a4fca14b56b501d4d0ea283afb'
                        key: {
                            name: 'x_scim_okta_pending'
                            element: 'state'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '5257f7f186ee4ffaaddf34589a8594c9'
                        key: {
                            sys_security_acl: '178d6f22e70e4a07ae3c86cc23a39fdf'
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
                        id: '525f6b354f3849d4a715d51913d257ef'
                        key: {
                            name: 'x_scim_okta_review'
                            element: 'name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '5281e943a2c448dc9d7517964985c7e6'
                        key: {
                            name: 'x_scim_okta_setting'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '5296c9ebf6c04d4784bf8eaf1b8c3be0'
                        key: {
                            list_id: {
                                id: 'b2b8248ea28b498ebeb838f3f5dd7795'
                                key: {
                                    name: 'x_scim_okta_authority'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'active'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '52e58987635e4eaba1969e3e4272df45'
                        key: {
                            name: 'x_scim_okta_adoption'
                            element: 'name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '52eb331ef52b46c2902431412cac9874'
                        key: {
                            name: 'x_scim_okta_match_key'
                            element: 'may'
                            value: 'link'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '52f393c5ae1845948cf5cb5cac0c38d8'
                        key: {
                            sys_ui_section: {
                                id: 'd123c2fbaae64f8a89823f8a42a7fd0b'
                                key: {
                                    name: 'x_scim_okta_resolver'
                                    caption: 'Reference resolver'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'order'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '538d3515a606401a8d9ade89c9847620'
                        key: {
                            name: 'x_scim_okta_setting'
                            element: 'scim_path'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '53b3003f2f7d4a6e9fc954a5a645b139'
                        key: {
                            list_id: {
                                id: '10fde6940290419391ef0e53d465a63f'
                                key: {
                                    name: 'x_scim_okta_mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'field'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '53dd1ffd39554323ac6a6913b6cce912'
                        key: {
                            logical_table_name: 'x_scim_okta_unmapped'
                            col_name_string: 'resource_type,path'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '53f9110160284be99c0331c7d13550f2'
                        key: {
                            name: 'x_scim_okta_handover_item'
                            element: 'recipient'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '54002aedcf354f5a948dee72e5c2222b'
                        key: {
                            name: 'x_scim_okta_handover_item'
                            element: 'field'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '54222e9f8c2a44cc96133ad368e9b5e8'
                        key: {
                            name: 'x_scim_okta_handover_rule'
                            element: 'step_4'
                            value: 'queue'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '5434502641ae4098a23d41502dcd333d'
                        key: {
                            name: 'x_scim_okta_run'
                            element: 'summary'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '544300e7a7404074a6fafdf6fc84d3ad'
                        key: {
                            name: 'x_scim_okta_review'
                            element: 'decision'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '546f9c4c038249aaa499d45462939b64'
                        key: {
                            list_id: {
                                id: '84e75dc14d6f428eb8f9633343bead1e'
                                key: {
                                    name: 'x_scim_okta_candidate'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'active'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '54709f567708499986adcc27dcaac512'
                        key: {
                            sys_ui_section: {
                                id: '4b06fc62c5d7481ca662ac914cf4c960'
                                key: {
                                    name: 'x_scim_okta_authority'
                                    caption: 'Field authority'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '548492140a414793a4608045bc580a04'
                        key: {
                            name: 'x_scim_okta_handover_rule'
                            element: 'step_3'
                            value: 'group_manager'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '549e8e2232a94f80af68fbd815dce33f'
                        key: {
                            name: 'x_scim_okta_finding'
                            element: 'last_seen'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '54d6c4a875834bef99f2914f9394dbc2'
                        key: {
                            name: 'x_scim_okta_handover_rule'
                            element: 'step_2'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '551abd88a35f4b4893b0072a64629e15'
                        key: {
                            name: 'x_scim_okta_brake_entry'
                            element: 'last_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '551e3ab787d94275bc6121ef4abd4c9f'
                        key: {
                            name: 'x_scim_okta_other_id'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '55264bbc7f70469aa7bc90d34afa9064'
                        key: {
                            name: 'x_scim_okta_proposal'
                            element: 'link'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '553727fdc6854ebbb01ea4846382561c'
                        key: {
                            sys_ui_section: {
                                id: 'cedea860e8b344ad91f9ea657b051cae'
                                key: {
                                    name: 'x_scim_okta_adoption'
                                    caption: 'Okta adoption'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '6'
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
                        table: 'sys_ui_list_element'
                        id: '55800f81d7d942b097621633ece97412'
                        key: {
                            list_id: {
                                id: 'dc0d040ad3664228bc088654eab94cea'
                                key: {
                                    name: 'x_scim_okta_handover_item'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'outcome'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5584cda280d04d8583a7da05d35c6444'
                        key: {
                            name: 'x_scim_okta_brake_entry'
                            element: 'group'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '559a0325e5fb4c55abefd98444745b0e'
                        key: {
                            sys_ui_section: {
                                id: 'dbb01cc9c44a41438c072c9c297a46ac'
                                key: {
                                    name: 'x_scim_okta_pending'
                                    caption: 'Pending reference'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '55f57a38b3dc4452854bf378ef4b5a03'
                        key: {
                            name: 'x_scim_okta_finding'
                            element: 'finding_key'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '566a31fe75134cabab14d58cb5f4ca2d'
                        key: {
                            name: 'x_scim_okta_finding_match'
                            element: 'basis'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5690041deb9247b0b6b288d0a9a0cb76'
                        key: {
                            name: 'x_scim_okta_handover_rule'
                            element: 'comment'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '56b8a304cf204400b160e56248a579f9'
                        key: {
                            logical_table_name: 'x_scim_okta_log'
                            col_name_string: 'request_id'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '56dddb51901246cea259b9e2e744f276'
                        key: {
                            list_id: {
                                id: '253fbf39e4cd479d9bb66a82c424f409'
                                key: {
                                    name: 'x_scim_okta_setting'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'order'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '56e168df5d5d4944a96e2e25b2eae5b8'
                        key: {
                            name: 'x_scim_okta_brake_entry'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '56edc72f65c3495c8a1174193b9005c4'
                        key: {
                            name: 'x_scim_okta_log'
                            element: 'started'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '5726b82e63a74418ae4c42339ae53020'
                        key: {
                            list_id: {
                                id: '87204daec9a942b78a8921b9a94a8ed0'
                                key: {
                                    name: 'x_scim_okta_proposal'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'name'
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
                        id: '575e92cf646047d3b204346a551b9065'
                        key: {
                            name: 'x_scim_okta_adoption'
                            element: 'kept'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '578fad7d558942008816662f46ba2b6e'
                        key: {
                            name: 'x_scim_okta_review'
                            caption: 'History'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '57a602c75392400b8235b3f743f947de'
                        key: {
                            name: 'x_scim_okta_handover_rule'
                            element: 'step_3'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '57be8e2d456143f38c59ccbaf2e4b50e'
                        key: {
                            sys_security_acl: '8f1e4e5673924eb2b5226131687f2470'
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
                        id: '57cdea93ce8c4b008d7212a6bf9e4186'
                        key: {
                            name: 'x_scim_okta_pending'
                            element: 'active_key'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '582ac19e888c4b2c95cc86b963013d35'
                        key: {
                            list_id: {
                                id: '253fbf39e4cd479d9bb66a82c424f409'
                                key: {
                                    name: 'x_scim_okta_setting'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'active'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '58599c5a05e44c539365a824707ae5e5'
                        key: {
                            name: 'x_scim_okta_candidate'
                            element: 'active'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '58a02c22c5534f48ac789862709ae906'
                        key: {
                            name: 'x_scim_okta_adoption'
                            element: 'proposed_high'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '58b6fb59eb4a406b9231013e233c156e'
                        key: {
                            name: 'x_scim_okta_review'
                            element: 'active_for'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '58c367f4bd7f45bc9fbd06cd26db0d1e'
                        key: {
                            name: 'x_scim_okta_log'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '58c99b9d2cf8436dbb3ffcbe4b1b1a60'
                        key: {
                            name: 'x_scim_okta_log_body'
                            element: 'NULL'
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
                        table: 'sys_ui_list'
                        id: '58ec08f4747f4710bbf543249ed80029'
                        key: {
                            name: 'x_scim_okta_conflict'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '58f416cc79f74e68bfa575c14d7b4c5a'
                        key: {
                            name: 'x_scim_okta_conflict'
                            element: 'field'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '592ff75507d14ccc9b0ccaaa3a0deb4d'
                        key: {
                            list_id: {
                                id: '10fde6940290419391ef0e53d465a63f'
                                key: {
                                    name: 'x_scim_okta_mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'takes'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '59d3c21c445843b6b85d06878cfe5371'
                        key: {
                            sys_ui_section: {
                                id: '4bac4621b35c44c3aa8e482a27507d86'
                                key: {
                                    name: 'x_scim_okta_adoption'
                                    caption: 'Result'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '59dae7b9d44649f9bc8387f9cd54e08a'
                        key: {
                            name: 'x_scim_okta_match_key'
                            element: 'immutable'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '59df7b6eeeb147369f9a939db848fc27'
                        key: {
                            name: 'x_scim_okta_unmapped'
                            element: 'count'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '59ea10f1823243b5a538539cec0d21a2'
                        key: {
                            name: 'x_scim_okta_setting'
                            element: 'takes'
                            value: 'all'
                            language: 'en'
                            dependent_value: 'NULL'
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
                        id: '5a436ccb8dd04e42b4ad3189c3cb701b'
                        key: {
                            name: 'x_scim_okta_log'
                            element: 'method'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5a85e9ff996247baa47baf9a6ec81a1e'
                        key: {
                            name: 'x_scim_okta_adoption'
                            element: 'row_count'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '5ab59155d3b246f894075b31e0d655be'
                        key: {
                            name: 'x_scim_okta_run'
                            element: 'state'
                            value: 'queued'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '5abc2b325a6d4a39aa959c1ea5a99801'
                        key: {
                            sys_security_acl: '1d930dc718564d718f2fc345bd3d97a6'
                            sys_user_role: {
                                id: '86dfff9e76cb4bb3a4ae514f347a46a8'
                                key: {
                                    name: 'x_scim_okta.auditor'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '5abde8e869704a18889eb3fb0f62540f'
                        key: {
                            name: 'x_scim_okta_handover_rule'
                            element: 'step_5'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5af0d64e2d0044e4864268ebfebf01c4'
                        key: {
                            sys_ui_section: {
                                id: '4b06fc62c5d7481ca662ac914cf4c960'
                                key: {
                                    name: 'x_scim_okta_authority'
                                    caption: 'Field authority'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'when_absent'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5afb8dd07b514c02bb33ea761f182d96'
                        key: {
                            name: 'x_scim_okta_handover'
                            element: 'finished_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5b010988f95048a689095e110c3d1589'
                        key: {
                            name: 'x_scim_okta_handover'
                            element: 'user'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '5b65b9bc7b9642a897e531988711d5eb'
                        key: {
                            name: 'x_scim_okta_handover'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5b80a0ff7d524ec1b7687e8a4d36f936'
                        key: {
                            name: 'x_scim_okta_finding_match'
                            element: 'order'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '5bb979f8eaf64a91bba8d54dd4ea2ae1'
                        key: {
                            sys_ui_form: {
                                id: '86c806cea38d4710a42e4696cdf0ea98'
                                key: {
                                    name: 'x_scim_okta_pending'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'dbb01cc9c44a41438c072c9c297a46ac'
                                key: {
                                    name: 'x_scim_okta_pending'
                                    caption: 'Pending reference'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '5bdb0443374f4a2585099c29044f9a1e'
                        key: {
                            list_id: {
                                id: '10fde6940290419391ef0e53d465a63f'
                                key: {
                                    name: 'x_scim_okta_mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'reason'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '5c68757c5c08481580eedf99b1e12b8f'
                        key: {
                            name: 'x_scim_okta_run'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5c72bfafe8d84bb782673f14785954e3'
                        key: {
                            sys_ui_section: {
                                id: 'd32e3dbacdc44591909d5a4c22ce59a4'
                                key: {
                                    name: 'x_scim_okta_mapping'
                                    caption: 'Why'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'reason'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '5c7b359ed0ea4e80bcc5668cea926bf5'
                        key: {
                            list_id: {
                                id: 'cf76cbedf7a8479d90d8c14a58bd09a8'
                                key: {
                                    name: 'x_scim_okta_log_body'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'log.action'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '5ce6fb46ea3548af86e7b82da8f765ea'
                        key: {
                            name: 'x_scim_okta_proposal'
                            element: 'matched_by'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '5d06fca3aa544ef79bdacf4f021f023e'
                        key: {
                            name: 'x_scim_okta_review'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '5d124a2d4c8a47c5aaf5a4360eda9cef'
                        key: {
                            sys_security_acl: 'a892fd28989f4b04bc09faa46ebf356a'
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
                        id: '5d181417ab034be19634d6f32ffbb237'
                        key: {
                            name: 'x_scim_okta_finding'
                            element: 'resolved_at'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5d456f8b83d3433e98c522da20b73d2b'
                        key: {
                            name: 'x_scim_okta_setting'
                            element: 'on_miss'
                            language: 'en'
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
                        table: 'sys_db_object'
                        id: '5df110b3adbd4adaa67d9cc22721738a'
                        key: {
                            name: 'x_scim_okta_setting'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '5e23707eaf194eb799101fc5c3c738fe'
                        key: {
                            name: 'x_scim_okta_setting'
                            element: 'attribute_type'
                            value: 'string'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5e820a7241974f68aae0b518631a1a8d'
                        key: {
                            name: 'x_scim_okta_other_id'
                            element: 'order'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '5f2cadb066494588885128829fa95ea9'
                        key: {
                            name: 'x_scim_okta_run'
                            element: 'duplicates'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '5f4961a71a3944db926411c7aa08fc50'
                        key: {
                            name: 'x_scim_okta_adoption'
                            element: 'already_linked'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '5f69e71207c3495881b92ccac15d3c7e'
                        key: {
                            name: 'x_scim_okta_other_id'
                            element: 'starts_with'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '5fb71c1ae0f8490b8eb92e8695c25101'
                        key: {
                            name: 'x_scim_okta_finding'
                            element: 'finding_key'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '5fcdb81fd55149d59cd65ef864a912ec'
                        key: {
                            logical_table_name: 'x_scim_okta_run'
                            col_name_string: 'kind,state'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '5fd9df4813e54c00b327ffe8cb53667d'
                        key: {
                            name: 'x_scim_okta_adoption'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '5ff8e7239a6b4dc8b2f3f92e196e3255'
                        key: {
                            name: 'x_scim_okta_run'
                            element: 'state'
                            value: 'failed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '607812f3c025416a96d6f101bf3da450'
                        key: {
                            sys_ui_section: {
                                id: '578fad7d558942008816662f46ba2b6e'
                                key: {
                                    name: 'x_scim_okta_review'
                                    caption: 'History'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '607ade912bd64b239b1540c010af5fd9'
                        key: {
                            name: 'x_scim_okta_setting'
                            element: 'owner'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '60821af2e1934bd48984f18f6120be36'
                        key: {
                            list_id: {
                                id: '09cbe094ed72458599dd1cbc0b0d091f'
                                key: {
                                    name: 'x_scim_okta_adoption'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'name'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '6089ba8676f94b2fb97b7e9a0499bcfa'
                        key: {
                            name: 'x_scim_okta_handover_item'
                            element: 'outcome'
                            value: 'done'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '608a6c5ccf944c1495978cd6bbf73b53'
                        key: {
                            sys_security_acl: '003269c6467e4f80a147684836d10251'
                            sys_user_role: {
                                id: 'efe0d03cb29f4562920bdb17333a1673'
                                key: {
                                    name: 'x_scim_okta.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '6095933512824cfe8441153b73cc49a3'
                        key: {
                            name: 'x_scim_okta_finding'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '60b8a6de4e8940e0b919ac7005ee2c02'
                        key: {
                            sys_security_acl: '1eea4b7517d44ccb9403bc6269972dc0'
                            sys_user_role: {
                                id: '86dfff9e76cb4bb3a4ae514f347a46a8'
                                key: {
                                    name: 'x_scim_okta.auditor'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6176c3f5dfe94eedbcca59d017a3d390'
                        key: {
                            sys_ui_section: {
                                id: 'dbb01cc9c44a41438c072c9c297a46ac'
                                key: {
                                    name: 'x_scim_okta_pending'
                                    caption: 'Pending reference'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'last_reason'
                            position: '13'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '618dce633e224476bee1df12779f0748'
                        key: {
                            name: 'x_scim_okta_run'
                            element: 'started_by'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6217ea2605214e0f92743c809b37666c'
                        key: {
                            name: 'x_scim_okta_proposal'
                            element: 'decided_by'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '62213d4cfc5747b19c01a0be30b4573a'
                        key: {
                            name: 'x_scim_okta_proposal'
                            element: 'state'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '625de65bb501487a9ff8d9ce607a6191'
                        key: {
                            list_id: {
                                id: '87f2b09bde924549acc9df1244848ddf'
                                key: {
                                    name: 'x_scim_okta_log'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'method'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '62710ac79cbd4e6b976944945c0270b5'
                        key: {
                            list_id: {
                                id: '0923fb88c4c74a3dbadb0e3db3765225'
                                key: {
                                    name: 'x_scim_okta_resolver'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'target_table'
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
                        id: '6324ea27882f402d90e0c2e806653c7f'
                        key: {
                            name: 'x_scim_okta_handover'
                            element: 'rule_order'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '63358e9765e04215b56b2d8950e96947'
                        key: {
                            name: 'x_scim_okta_finding'
                            element: 'last_run'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '638630133c034b929a0bc5e496ab47a9'
                        key: {
                            name: 'x_scim_okta_handover_rule'
                            element: 'order'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '642785befd284fc68f733e5feff8afdf'
                        key: {
                            name: 'x_scim_okta_finding_match'
                            element: 'finding'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '647342c0026f45fea3ba7eeee1f3e7df'
                        key: {
                            name: 'x_scim_okta_proposal'
                            element: 'decided_by'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '64cbbaf80e044c479378bebf160a1f9d'
                        key: {
                            sys_ui_section: {
                                id: 'bb9b53cc784c49e2a78ca37c017c74e6'
                                key: {
                                    name: 'x_scim_okta_mapping'
                                    caption: 'Attribute mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'length_policy'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '64eec800a4dc486e94d41a0f3500c78d'
                        key: {
                            list_id: {
                                id: 'dc0d040ad3664228bc088654eab94cea'
                                key: {
                                    name: 'x_scim_okta_handover_item'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'table_name'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '64fda8c71a9544eaa6d53ebf3f0057a8'
                        key: {
                            name: 'x_scim_okta_setting'
                            element: 'name'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '65054350c24c42e1ba2dbe3a719a911c'
                        key: {
                            list_id: {
                                id: '87204daec9a942b78a8921b9a94a8ed0'
                                key: {
                                    name: 'x_scim_okta_proposal'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'adoption'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '650b3d6f38bf4ac4a808e411660c9da0'
                        key: {
                            name: 'x_scim_okta_finding'
                            element: 'kind'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '654a262c314943c3bbc9964e8fc63538'
                        key: {
                            name: 'x_scim_okta_proposal'
                            element: 'confidence'
                            value: 'medium'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '658ecebcdb0346a393283fa1a4ff70de'
                        key: {
                            list_id: {
                                id: '58ec08f4747f4710bbf543249ed80029'
                                key: {
                                    name: 'x_scim_okta_conflict'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'user'
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
                        id: '65f23d2a955743ed869c58d11a3aae13'
                        key: {
                            name: 'x_scim_okta_setting'
                            element: 'reason'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '65fbc3d845e14b2a8bbfadf3849a6d7d'
                        key: {
                            sys_ui_section: {
                                id: '4b06fc62c5d7481ca662ac914cf4c960'
                                key: {
                                    name: 'x_scim_okta_authority'
                                    caption: 'Field authority'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'order'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '66810c70afa4436c95ef40680250072a'
                        key: {
                            sys_ui_form: {
                                id: '02f4366054f74ef0aacf849501b1f3da'
                                key: {
                                    name: 'x_scim_okta_adoption'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '4bac4621b35c44c3aa8e482a27507d86'
                                key: {
                                    name: 'x_scim_okta_adoption'
                                    caption: 'Result'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '66a07b7b2eb0406e9e2172ea211e045b'
                        key: {
                            name: 'x_scim_okta_review'
                            element: 'decided_at'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '66ac9a7b931d482d900a61cab7fd4e16'
                        key: {
                            name: 'x_scim_okta_handover_rule'
                            element: 'step_5'
                            value: 'group_manager'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6702a15620524f3fb60ed8af7e7add84'
                        key: {
                            name: 'x_scim_okta_match_key'
                            element: 'scim_path'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '67199f62a58c4192a11593fd46106f8e'
                        key: {
                            name: 'x_scim_okta_handover'
                            element: 'cursor'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '673de869bd6f49be92034160d38631fe'
                        key: {
                            name: 'x_scim_okta_unmapped'
                            element: 'example'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '6747f33c82214020b13011c82fcf2158'
                        key: {
                            list_id: {
                                id: '981dbe6ec5bf4f3c98ee73f0cef3d03d'
                                key: {
                                    name: 'x_scim_okta_review'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'last_seen'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '676876292a4a49e9852c2cea0bc7adaf'
                        key: {
                            name: 'x_scim_okta_candidate'
                            element: 'matched_by'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '67ebd8c14b9d4efb94730fc8b17c6bbb'
                        key: {
                            name: 'x_scim_okta_conflict'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6807650e1ccc4b61a4394cf76f3bac05'
                        key: {
                            name: 'x_scim_okta_adoption'
                            element: 'undone'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '681be646339d4d98a3c49e2c827a62c9'
                        key: {
                            sys_ui_form: {
                                id: 'ae356a5ec59246509c47b6362101acbf'
                                key: {
                                    name: 'x_scim_okta_resolver'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'd123c2fbaae64f8a89823f8a42a7fd0b'
                                key: {
                                    name: 'x_scim_okta_resolver'
                                    caption: 'Reference resolver'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '682722ded270472aa1f3480209bed4d0'
                        key: {
                            sys_ui_section: {
                                id: 'b54dfc5c14894dd7b58b6537d558d13d'
                                key: {
                                    name: 'x_scim_okta_review'
                                    caption: 'Decision'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'decided_at'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '685457afdcd64066ac59eee3f7eaaba9'
                        key: {
                            sys_ui_section: {
                                id: 'b515b0ab917c4c75be6a33dada52ca7b'
                                key: {
                                    name: 'x_scim_okta_adoption'
                                    caption: 'Proposals'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'already_linked'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '68ffcd90649c41a4bcb42b83c158356a'
                        key: {
                            name: 'x_scim_okta_pending'
                            element: 'resolver'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '692bfb9d9a7541f498d683347e6fed3b'
                        key: {
                            name: 'x_scim_okta_brake'
                            element: 'kind'
                            value: 'deactivations'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '69836cb7108c4d9f8b344832019735d3'
                        key: {
                            list_id: {
                                id: '4d0a5d61d35647659d7e352e96668e34'
                                key: {
                                    name: 'x_scim_okta_pending'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'expires_at'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '6983b624fcd34b4ea75842921ec8695b'
                        key: {
                            list_id: {
                                id: '8f05e885e0e64087b47abc9ec1a03f8b'
                                key: {
                                    name: 'x_scim_okta_identity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'origin'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6a0c42dc2a9547d9b8b4d71f0380c6b2'
                        key: {
                            name: 'x_scim_okta_run'
                            element: 'new_findings'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '6a1d7436af3a402ea270c17e77d91fb8'
                        key: {
                            name: 'x_scim_okta_guard'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6a4132414f824b748bee11045ea63543'
                        key: {
                            name: 'x_scim_okta_conflict'
                            element: 'note'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6a69c3d72e9a44ddb7e86b05f5271585'
                        key: {
                            name: 'x_scim_okta_guard'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '6ab5ce6c5b0f46b2a06dc31ce8537c93'
                        key: {
                            sys_security_acl: '5f649b05e17a47e6adfe772ab85e6cbc'
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
                        id: '6aba0b0d7f4c455fb54a32f1dcb2efd9'
                        key: {
                            sys_security_acl: '32eadebb0f1b4b388cb12ac536ad1839'
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
                        id: '6af185578c9443bd84c2da45b18cc9bd'
                        key: {
                            name: 'x_scim_okta_setting'
                            element: 'shipped_length'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '6b313e58610e43eb9b949f61e1b7bfbc'
                        key: {
                            sys_security_acl: '167d987500f84567bc920a1abb48f124'
                            sys_user_role: {
                                id: 'efe0d03cb29f4562920bdb17333a1673'
                                key: {
                                    name: 'x_scim_okta.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '6b3d6241e0684e4a8208990aabff3a51'
                        key: {
                            name: 'x_scim_okta_setting'
                            element: 'attribute_type'
                            value: 'boolean'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6b5b07d349b1488c8e62650cad2caebe'
                        key: {
                            name: 'x_scim_okta_adoption'
                            element: 'action'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '6b66a631745f4abf84b67367ca435f9a'
                        key: {
                            sys_security_acl: '8f1562c0f05746bdbc49dca6fe9c00db'
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
                        id: '6b7eef286aa94412a5d0f1ff6d959ac4'
                        key: {
                            name: 'x_scim_okta_handover_item'
                            element: 'new_group'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6b826a8789bd425f86ae35178be0d9b5'
                        key: {
                            name: 'x_scim_okta_handover_item'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6bdb60ec2b4b4d54b1194e9f52a9f505'
                        key: {
                            name: 'x_scim_okta_finding'
                            element: 'resolved_run'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '6c1dcaa7ddf14ed08434c619fd1f8950'
                        key: {
                            sys_security_acl: 'd207fcb5f5ff4581a4e4f110b6a28569'
                            sys_user_role: {
                                id: 'efe0d03cb29f4562920bdb17333a1673'
                                key: {
                                    name: 'x_scim_okta.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6c5a8c9b41264c2a9259a4e681480c28'
                        key: {
                            sys_ui_section: {
                                id: '27f173f81c034078b7c0a86da46938dc'
                                key: {
                                    name: 'x_scim_okta_review'
                                    caption: 'Why it is not certain'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '6c6582f603554050af1008a7961f9811'
                        key: {
                            name: 'x_scim_okta_review'
                            element: 'decision'
                            value: 'ignore'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6c8db57494c04412b90fc6fb95059353'
                        key: {
                            name: 'x_scim_okta_brake'
                            element: 'decision'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6c9ab4dbf6104b8187ad2defa90ce73f'
                        key: {
                            name: 'x_scim_okta_log'
                            element: 'verdict_counts'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '6cb57a64ec704803b4b96ca5712105b2'
                        key: {
                            name: 'x_scim_okta_proposal'
                            element: 'state'
                            value: 'kept'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '6cc5f6dd30464944b24e324ac2c3841c'
                        key: {
                            list_id: {
                                id: '58ec08f4747f4710bbf543249ed80029'
                                key: {
                                    name: 'x_scim_okta_conflict'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '6cc7b7a47a594fb491596aba6afde0d0'
                        key: {
                            list_id: {
                                id: '58ec08f4747f4710bbf543249ed80029'
                                key: {
                                    name: 'x_scim_okta_conflict'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'other_writer'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '6ccfc4f54cbd46b78f96fc95dda1c3cb'
                        key: {
                            name: 'x_scim_okta_handover'
                            element: 'state'
                            value: 'cancelled'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '6ce27a46a3be4e6da1e9c35b2516e1b5'
                        key: {
                            list_id: {
                                id: '0923fb88c4c74a3dbadb0e3db3765225'
                                key: {
                                    name: 'x_scim_okta_resolver'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'shown_field'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6cf835ac43ff4c6390681807af649c69'
                        key: {
                            name: 'x_scim_okta_finding'
                            element: 'note'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6d53cfc677de4c8ca23168213e8091a5'
                        key: {
                            name: 'x_scim_okta_brake_entry'
                            element: 'entry_key'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6d5c9e2d43b74c3989a6e1cf76ef8be7'
                        key: {
                            sys_ui_section: {
                                id: '4bac4621b35c44c3aa8e482a27507d86'
                                key: {
                                    name: 'x_scim_okta_adoption'
                                    caption: 'Result'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'approved'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6da4712bb5f4457c92344ccc9a5c50d9'
                        key: {
                            name: 'x_scim_okta_pending'
                            element: 'queued_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '6da8d00dd7004ca0915751695f82961d'
                        key: {
                            list_id: {
                                id: 'e21ad9eda6c543838769eaca0e9d8c6a'
                                key: {
                                    name: 'x_scim_okta_finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'note'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '6dbdb47ccc5a48acbcd33218e51f93b7'
                        key: {
                            name: 'x_scim_okta_review'
                            element: 'state'
                            value: 'created'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6dd94d0c5baa4984aae9587093fcdb84'
                        key: {
                            name: 'x_scim_okta_guard'
                            element: 'expires_at'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6de781c76ee74e62a1cde1a4b22161e2'
                        key: {
                            name: 'x_scim_okta_log'
                            element: 'path'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '6df1c6b1244842a8ab8113fba9112a41'
                        key: {
                            sys_ui_form: {
                                id: 'b4b0a7558d5a4620824fb85425e0e050'
                                key: {
                                    name: 'x_scim_okta_review'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'e1ca8394188846c9979df59ed83a8cd5'
                                key: {
                                    name: 'x_scim_okta_review'
                                    caption: 'Okta review'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6e558ca05837427b8d3a942ba2c49a71'
                        key: {
                            name: 'x_scim_okta_proposal'
                            element: 'email'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6e65b84c2ddb4ba498b3b6b452a19b2c'
                        key: {
                            name: 'x_scim_okta_handover'
                            element: 'handed_over'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '6ef0ff2f69b44e6481484942a71c3d7b'
                        key: {
                            sys_ui_action: 'b5133853c04240968f2c2043b26ec73c'
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
                        id: '6f1a52c378ac4238898c2b6802fabc58'
                        key: {
                            name: 'x_scim_okta_setting'
                            element: 'on_miss'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '6f6966538cf34268b25431b9dc8a37ea'
                        key: {
                            sys_security_acl: '467b21fce4664ac092e503ee24dd243a'
                            sys_user_role: {
                                id: 'efe0d03cb29f4562920bdb17333a1673'
                                key: {
                                    name: 'x_scim_okta.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '6f8f7126f9a34454b0c3069972c8a50d'
                        key: {
                            list_id: {
                                id: 'ee902d46afa24078912f19b1aae13140'
                                key: {
                                    name: 'x_scim_okta_unmapped'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'example'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '6f8f7e42942a4b50b11568c020069301'
                        key: {
                            name: 'x_scim_okta_setting'
                            element: 'mode'
                            value: 'seed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6f90c89615b44fba9a1424b6e6c0f4e2'
                        key: {
                            name: 'x_scim_okta_handover_item'
                            element: 'rule'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6f9773d2327947a5a6c6fb3e60840030'
                        key: {
                            name: 'x_scim_okta_handover_rule'
                            element: 'step_1'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6fa1d6f32f124772a1720b06b2b1c608'
                        key: {
                            name: 'x_scim_okta_run'
                            element: 'people_read'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '6faf6ce90e864ac7bff452c9edc5a2a5'
                        key: {
                            name: 'x_scim_okta_source'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6fbf0dd191fc4fabb2fda6c3237cf40b'
                        key: {
                            name: 'x_scim_okta_proposal'
                            element: 'record_user_name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6fe349a0db9c4fcfbbca9f4849e32db8'
                        key: {
                            name: 'x_scim_okta_brake_entry'
                            element: 'amount'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '6fe8c0c7e192477095a12c79b829164c'
                        key: {
                            name: 'x_scim_okta_handover'
                            element: 'state'
                            value: 'running'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '6ffc96f5edc34a338186ee63e05a610d'
                        key: {
                            list_id: {
                                id: 'cf76cbedf7a8479d90d8c14a58bd09a8'
                                key: {
                                    name: 'x_scim_okta_log_body'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'sys_created_on'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '70196ddf59f94d4a9a6c668c67c98829'
                        key: {
                            name: 'x_scim_okta_run'
                            element: 'lock'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7030c560ba80408b9cfd09d1077ee1ca'
                        key: {
                            name: 'x_scim_okta_handover_rule'
                            element: 'group'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '7045c44a23ca4ec9bfda421fe5baa90c'
                        key: {
                            sys_security_acl: 'e28b4004ebc249b991a1fcf94ffc4314'
                            sys_user_role: {
                                id: 'efe0d03cb29f4562920bdb17333a1673'
                                key: {
                                    name: 'x_scim_okta.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '712fdd09b8874b6da2ad45462dea34a8'
                        key: {
                            name: 'x_scim_okta_handover_rule'
                            element: 'step_5'
                            value: 'manager'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '713f99a69510420c8cabfe725e6fad12'
                        key: {
                            name: 'x_scim_okta_run'
                            element: 'people_total'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7153bf66380e4e92997dd03c56154832'
                        key: {
                            name: 'x_scim_okta_handover_rule'
                            element: 'table_name'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '7155c12fbbab4c6aa558a226053c9268'
                        key: {
                            logical_table_name: 'x_scim_okta_unmapped'
                            col_name_string: 'state'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '716f0477a0a246ea9f3487727998da07'
                        key: {
                            name: 'x_scim_okta_proposal'
                            element: 'name'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '71ea67901b5e40d8a0559df08e1f1a34'
                        key: {
                            name: 'x_scim_okta_handover_rule'
                            element: 'group_field'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '71f9e1f744bd427db9094febbfb2521f'
                        key: {
                            name: 'x_scim_okta_instance'
                            element: 'state'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '7214912c300d447ba18cf05a1b9e772e'
                        key: {
                            name: 'x_scim_okta_run'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '72702dd6819e4dad8142c86b435de9dd'
                        key: {
                            logical_table_name: 'x_scim_okta_handover_item'
                            col_name_string: 'handover,outcome'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '727f91e356e34c21975e05e882dc69f6'
                        key: {
                            name: 'x_scim_okta_brake_entry'
                            element: 'counted_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '72892c72335e4fd5a1c4e3622453ddcc'
                        key: {
                            name: 'x_scim_okta_review'
                            element: 'email'
                            language: 'en'
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
                        table: 'sys_choice_set'
                        id: '72ce38c132624e6fab61a435cdf3f2d4'
                        key: {
                            name: 'x_scim_okta_handover'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '72d0c58e17e3411f8f018cd62afb9d75'
                        key: {
                            list_id: {
                                id: '2ad5312109aa498aa1c8c9cbb5cb84ff'
                                key: {
                                    name: 'x_scim_okta_instance'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'url'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '72dd6cae81eb4862a2f084dcc11ab8d9'
                        key: {
                            name: 'x_scim_okta_handover_rule'
                            element: 'step_1'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '72fea4b3659d43f5a55ac6ebc0f21d43'
                        key: {
                            list_id: {
                                id: 'b2b8248ea28b498ebeb838f3f5dd7795'
                                key: {
                                    name: 'x_scim_okta_authority'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'field'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '733e0fef6f784387b7402643192810f9'
                        key: {
                            sys_ui_section: {
                                id: 'd123c2fbaae64f8a89823f8a42a7fd0b'
                                key: {
                                    name: 'x_scim_okta_resolver'
                                    caption: 'Reference resolver'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'target_table'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '734a7d3a0f6e4bd6b9252b2eb41ae1ea'
                        key: {
                            name: 'x_scim_okta_review'
                            element: 'note'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '734b126238db4b408d680a6aa9661847'
                        key: {
                            list_id: {
                                id: '0923fb88c4c74a3dbadb0e3db3765225'
                                key: {
                                    name: 'x_scim_okta_resolver'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'otherwise'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '73a56ba6b1cb4fa5b03cbe6ddc877cfa'
                        key: {
                            name: 'x_scim_okta_guard'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '73b4e28ba729400ebaee6057e9a75154'
                        key: {
                            sys_ui_section: {
                                id: '4b06fc62c5d7481ca662ac914cf4c960'
                                key: {
                                    name: 'x_scim_okta_authority'
                                    caption: 'Field authority'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'field'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '73b6cfc380474e74a03afbcf765693c7'
                        key: {
                            list_id: {
                                id: '58ec08f4747f4710bbf543249ed80029'
                                key: {
                                    name: 'x_scim_okta_conflict'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'note'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '73d0067905ec451da51a6ec0460ce521'
                        key: {
                            name: 'x_scim_okta_brake_entry'
                            element: 'brake'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '73e2e4026bc841969b842262071aab8a'
                        key: {
                            name: 'x_scim_okta_review'
                            element: 'method'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '73f605397b00473c9753aafa48612235'
                        key: {
                            sys_ui_action: '2a1f10e401024433ade5a2707d2ac294'
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
                        id: '7444313b1d494bf5b32ccf4c6bbbe9a0'
                        key: {
                            name: 'x_scim_okta_guard'
                            element: 'user'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '74732e090b754b8496c1500746c9061a'
                        key: {
                            sys_security_acl: '0ff35f1182b743ebbf72ea0e643095fd'
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
                        id: '74a2245dd67942b990259f23e3e1262c'
                        key: {
                            name: 'x_scim_okta_candidate'
                            element: 'why_not'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '74b3fb0975f748dfae992efb3bc29d0e'
                        key: {
                            sys_ui_action: '02270e5578ef412bb3b426d18b0e837e'
                            sys_user_role: {
                                id: 'efe0d03cb29f4562920bdb17333a1673'
                                key: {
                                    name: 'x_scim_okta.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7530882e1e8f44e6826f0669b0944aed'
                        key: {
                            sys_ui_section: {
                                id: 'b54dfc5c14894dd7b58b6537d558d13d'
                                key: {
                                    name: 'x_scim_okta_review'
                                    caption: 'Decision'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'note'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '7532a785f10243debdc6ee0ae9edd4a4'
                        key: {
                            name: 'x_scim_okta_proposal'
                            element: 'matched_by'
                            value: 'okta_user_id'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '75e8daa1c33e41caa5b3b6f806111147'
                        key: {
                            name: 'x_scim_okta_finding_match'
                            element: 'why'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '75e8ed6569724561a18c094d6360418a'
                        key: {
                            name: 'x_scim_okta_review'
                            element: 'state'
                            value: 'open'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '75f8fd620b7b4f01b2d53adb2f885874'
                        key: {
                            name: 'x_scim_okta_setting'
                            element: 'order'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '75fb78582f314926b7d5d1c392b00c44'
                        key: {
                            name: 'x_scim_okta_handover_rule'
                            element: 'description'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '764992b1b9da45d39daea5e78d0ce824'
                        key: {
                            name: 'x_scim_okta_conflict'
                            element: 'state'
                            value: 'ignored'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7654520c9ac64dceb6e540045b3e0e39'
                        key: {
                            name: 'x_scim_okta_brake'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '76798804046f40238c6b2b35563abbe7'
                        key: {
                            name: 'x_scim_okta_run'
                            element: 'finished_at'
                            language: 'en'
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
                        table: 'sys_choice'
                        id: '76d567bb0fe64968acc182e908f42083'
                        key: {
                            name: 'x_scim_okta_setting'
                            element: 'transform'
                            value: 'none'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '76ed1af137414d73a662f3bb0c695471'
                        key: {
                            name: 'x_scim_okta_setting'
                            element: 'owner'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '76f759dab92f4e0f9b9210fbba57eabc'
                        key: {
                            name: 'x_scim_okta_handover_rule'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '7705cc0a4d1645b4a657d78f5a665ce1'
                        key: {
                            name: 'x_scim_okta_log_body'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '77455b7b1bdd43a2932f9040622fb0fd'
                        key: {
                            logical_table_name: 'x_scim_okta_guard'
                            col_name_string: 'user'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '776dab240c0940e9b74c8514f0f87203'
                        key: {
                            list_id: {
                                id: 'b2b8248ea28b498ebeb838f3f5dd7795'
                                key: {
                                    name: 'x_scim_okta_authority'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'condition'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '7785259894e54672a890c647cc9a78a1'
                        key: {
                            name: 'x_scim_okta_review'
                            element: 'state'
                            value: 'obsolete'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '77be16e5323c45b895d31473b414b5f5'
                        key: {
                            sys_ui_section: {
                                id: 'b515b0ab917c4c75be6a33dada52ca7b'
                                key: {
                                    name: 'x_scim_okta_adoption'
                                    caption: 'Proposals'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '77e55cb5aa434b8c86f53798fb111de5'
                        key: {
                            name: 'x_scim_okta_proposal'
                            element: 'reason'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '780379ed6ed640cfab71ea4e806c28d2'
                        key: {
                            name: 'x_scim_okta_handover'
                            element: 'okta_user_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '78645d473283434faddbed3c93e1d584'
                        key: {
                            sys_ui_form: {
                                id: '3bfe33898d8b4468acba939ac6f3d7b7'
                                key: {
                                    name: 'x_scim_okta_authority'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '43680548cfce405ba52910a62548c8da'
                                key: {
                                    name: 'x_scim_okta_authority'
                                    caption: 'Only for'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '787e1cf273eb438aa8573e4daccbe8d5'
                        key: {
                            list_id: {
                                id: '21ad0a07ffb34599ac26bc66b2391b53'
                                key: {
                                    name: 'x_scim_okta_finding_match'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'linked'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '78a350b0a9764d11981d9ac3ff012ae0'
                        key: {
                            list_id: {
                                id: '5b65b9bc7b9642a897e531988711d5eb'
                                key: {
                                    name: 'x_scim_okta_handover'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'returned_at'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '78f7e3f8764541f6ba2e981835860090'
                        key: {
                            list_id: {
                                id: '253fbf39e4cd479d9bb66a82c424f409'
                                key: {
                                    name: 'x_scim_okta_setting'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'reason'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '793eb79cfd084ea68f6509a90a1a31a0'
                        key: {
                            sys_ui_section: {
                                id: 'e1ca8394188846c9979df59ed83a8cd5'
                                key: {
                                    name: 'x_scim_okta_review'
                                    caption: 'Okta review'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'method'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '7946251f2ee440d7ac0ff50ed394162a'
                        key: {
                            name: 'x_scim_okta_handover_rule'
                            element: 'action'
                            value: 'leave_group'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '794bc15552ca45b2813c111be9cadb1d'
                        key: {
                            name: 'x_scim_okta_proposal'
                            element: 'employee_number'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '795223db2a984152a6d4e5c5588c09d6'
                        key: {
                            name: 'x_scim_okta_handover'
                            element: 'open_records'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '795d5a2f9de843329daeb918544f5765'
                        key: {
                            list_id: {
                                id: 'b2b8248ea28b498ebeb838f3f5dd7795'
                                key: {
                                    name: 'x_scim_okta_authority'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'target_table'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '796ae7c32962465492bce936d7e3b844'
                        key: {
                            name: 'x_scim_okta_setting'
                            element: 'takes'
                            value: 'none'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '7974a8e4dfac4537b042fd433710378e'
                        key: {
                            name: 'x_scim_okta_adoption'
                            element: 'action'
                            value: 'propose'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '79c24db96db14fc089caa9bbc5b1c0be'
                        key: {
                            name: 'x_scim_okta_run'
                            element: 'step'
                            value: 'read'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '79d9cf59eb254c68b737d90daf859988'
                        key: {
                            name: 'x_scim_okta_match_key'
                            element: 'reason'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '7a1891d009c74c5fad27c1b0795b3ef2'
                        key: {
                            name: 'x_scim_okta_review'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7a4c4f8cdf6747b39fcd877f5f140feb'
                        key: {
                            name: 'x_scim_okta_candidate'
                            element: 'why'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7a5786cc21834aa9ae5b725d11c16cb4'
                        key: {
                            name: 'x_scim_okta_run'
                            element: 'kind'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '7ac3185e01824c668f04137d992dbd47'
                        key: {
                            sys_security_acl: 'd2230fdf92cc44f388a369bf318b7eeb'
                            sys_user_role: {
                                id: '86dfff9e76cb4bb3a4ae514f347a46a8'
                                key: {
                                    name: 'x_scim_okta.auditor'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '7adf172911894abda141ac6a1ae0c859'
                        key: {
                            sys_security_acl: '0dab7947032940b2847293c9f263bca6'
                            sys_user_role: {
                                id: 'efe0d03cb29f4562920bdb17333a1673'
                                key: {
                                    name: 'x_scim_okta.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '7b4cfb04893f4c17a056649edd9341da'
                        key: {
                            name: 'x_scim_okta_run'
                            element: 'state'
                            value: 'cancelled'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7b9a2b41f7b4434fa4cdc48372503d0f'
                        key: {
                            name: 'x_scim_okta_source'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7ba02c227b6f4141babb92af8ab4db1b'
                        key: {
                            name: 'x_scim_okta_log'
                            element: 'not_effective'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7bb69546556d4e40a0f87150c2df960b'
                        key: {
                            name: 'x_scim_okta_handover_item'
                            element: 'attempts'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '7bd6ef80f8de4ee1a2adfddc19545441'
                        key: {
                            list_id: {
                                id: '1408bcbdaaf14043946755141f0a4f61'
                                key: {
                                    name: 'x_scim_okta_brake'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'held'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7c18aebc0fe044e6814cee2f663923d0'
                        key: {
                            name: 'x_scim_okta_handover_item'
                            element: 'passed_over'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '7c1b4f0226d64a01867e3484ed77098b'
                        key: {
                            list_id: {
                                id: '1408bcbdaaf14043946755141f0a4f61'
                                key: {
                                    name: 'x_scim_okta_brake'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'decided_by'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '7c22e88814f34ef9a7b845e8590c4344'
                        key: {
                            name: 'x_scim_okta_proposal'
                            element: 'matched_by'
                            value: 'match_key'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7c30185bf1394bc79cbec2a88e580635'
                        key: {
                            name: 'x_scim_okta_adoption'
                            element: 'name'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7c80dd1103d24ed1a44e031f8af90743'
                        key: {
                            sys_ui_section: {
                                id: '4bac4621b35c44c3aa8e482a27507d86'
                                key: {
                                    name: 'x_scim_okta_adoption'
                                    caption: 'Result'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'failed'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7c924a786b0a4d77afd15d9f3dc58b53'
                        key: {
                            sys_ui_section: {
                                id: 'd123c2fbaae64f8a89823f8a42a7fd0b'
                                key: {
                                    name: 'x_scim_okta_resolver'
                                    caption: 'Reference resolver'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '7c93c8ab92864b5b9e6defd9fb70e7cf'
                        key: {
                            logical_table_name: 'x_scim_okta_proposal'
                            col_name_string: 'user'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7cac863e3a8949de990e69ed9e6607c5'
                        key: {
                            name: 'x_scim_okta_brake'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7cb5d903a5254b82ba4e7ce75f83583d'
                        key: {
                            sys_ui_section: {
                                id: '4bac4621b35c44c3aa8e482a27507d86'
                                key: {
                                    name: 'x_scim_okta_adoption'
                                    caption: 'Result'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'kept'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '7cdcd0a3812c4449bb61a614173a970c'
                        key: {
                            list_id: {
                                id: '21ad0a07ffb34599ac26bc66b2391b53'
                                key: {
                                    name: 'x_scim_okta_finding_match'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'why'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '7d1d65edfa544ac68c7d2178a72ddaf6'
                        key: {
                            sys_ui_form: {
                                id: '02f4366054f74ef0aacf849501b1f3da'
                                key: {
                                    name: 'x_scim_okta_adoption'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'b515b0ab917c4c75be6a33dada52ca7b'
                                key: {
                                    name: 'x_scim_okta_adoption'
                                    caption: 'Proposals'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
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
                        id: '7dcebb6040ee47f59b0db8034412286a'
                        key: {
                            name: 'x_scim_okta_review'
                            element: 'okta_user_id'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '7df3ce2f69c340689c5a7f1cc6234993'
                        key: {
                            list_id: {
                                id: '1408bcbdaaf14043946755141f0a4f61'
                                key: {
                                    name: 'x_scim_okta_brake'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7e149f4e360f4967889bf49e1177a482'
                        key: {
                            name: 'x_scim_okta_brake'
                            element: 'decided_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7e3295dbec7a4ad7b35d07fe4dc2e063'
                        key: {
                            name: 'x_scim_okta_finding'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7e46871bb3cc4330945823c91d096192'
                        key: {
                            sys_ui_section: {
                                id: 'e1ca8394188846c9979df59ed83a8cd5'
                                key: {
                                    name: 'x_scim_okta_review'
                                    caption: 'Okta review'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'employee_number'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7e955b3420154255868e312cdab018e9'
                        key: {
                            name: 'x_scim_okta_handover_item'
                            element: 'old_value'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '7eab965f371b4180954936d319baf9a4'
                        key: {
                            list_id: {
                                id: '7214912c300d447ba18cf05a1b9e772e'
                                key: {
                                    name: 'x_scim_okta_run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'summary'
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
                        table: 'sys_documentation'
                        id: '7eb5b534ca84440cbf793701a12d5a66'
                        key: {
                            name: 'x_scim_okta_handover_rule'
                            element: 'comment_field'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '7ebbebc1f49a41339ee3160527f082ea'
                        key: {
                            list_id: {
                                id: '58ec08f4747f4710bbf543249ed80029'
                                key: {
                                    name: 'x_scim_okta_conflict'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'field'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '7ed868104ba84cab90d879d70008a91e'
                        key: {
                            list_id: {
                                id: 'e21ad9eda6c543838769eaca0e9d8c6a'
                                key: {
                                    name: 'x_scim_okta_finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'last_seen'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7f32e3c8d3e647c4b79c0e1e2f7f303b'
                        key: {
                            sys_ui_section: {
                                id: 'cedea860e8b344ad91f9ea657b051cae'
                                key: {
                                    name: 'x_scim_okta_adoption'
                                    caption: 'Okta adoption'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'action'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7f3437555a01475da33aeb75b4e4b608'
                        key: {
                            sys_ui_section: {
                                id: '1bb0fe74484b4007be744dc116aaf829'
                                key: {
                                    name: 'x_scim_okta_resolver'
                                    caption: 'Why'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'reason'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7f3aecf3025d4c2587a9c1d53635a025'
                        key: {
                            name: 'x_scim_okta_handover_rule'
                            element: 'action'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '7f68ad4e18fd48088f02d1d2966f48fa'
                        key: {
                            name: 'x_scim_okta_setting'
                            element: 'mode'
                            value: 'never'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7fa6b7adf1c445c98a96dbf0b45b5bcc'
                        key: {
                            sys_ui_section: {
                                id: '27f173f81c034078b7c0a86da46938dc'
                                key: {
                                    name: 'x_scim_okta_review'
                                    caption: 'Why it is not certain'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8008172624d549dabee12701694b8f42'
                        key: {
                            name: 'x_scim_okta_conflict'
                            element: 'user'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '807336c8cc07490f89ec972c36f83b0c'
                        key: {
                            list_id: {
                                id: '981dbe6ec5bf4f3c98ee73f0cef3d03d'
                                key: {
                                    name: 'x_scim_okta_review'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'number'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '80858e095727457082fac69b951dd100'
                        key: {
                            list_id: {
                                id: '09cbe094ed72458599dd1cbc0b0d091f'
                                key: {
                                    name: 'x_scim_okta_adoption'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'proposed_high'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '81624131a1fb429e8c8531d5c82bd0c4'
                        key: {
                            name: 'x_scim_okta_run'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '81652275b46f4a8fb2dbb9ded91aa1b0'
                        key: {
                            name: 'x_scim_okta_log'
                            element: 'verdict_counts'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '81d583bb8f7f485b8fb3b92a12837727'
                        key: {
                            name: 'x_scim_okta_handover_item'
                            element: 'outcome'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '8208f48ea7324ecea3f6746ad5132bd7'
                        key: {
                            list_id: {
                                id: '94a50e1b71fa42699230cbedcfc3af60'
                                key: {
                                    name: 'x_scim_okta_source'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'reason'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '82198c3c08b941cfb6d7214748723ce1'
                        key: {
                            name: 'x_scim_okta_finding'
                            element: 'first_seen'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '826ba35853a743e3bfb75d278d61e06e'
                        key: {
                            name: 'x_scim_okta_handover'
                            element: 'by_table'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '829238e36be844a682367a83cbe07b72'
                        key: {
                            name: 'x_scim_okta_conflict'
                            element: 'other_digest'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '82e057912e6647e38200f8ba5d9af414'
                        key: {
                            sys_security_acl: 'dde140183626481dad556837224327dc'
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
                        id: '8333334ba0534031b46b5e8bc23d14ff'
                        key: {
                            name: 'x_scim_okta_setting'
                            element: 'active'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '833fb24e6fe04f9cb0f53f24493f7649'
                        key: {
                            name: 'x_scim_okta_brake'
                            element: 'limit_said'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8355a291b5374749b11abe2a797613fa'
                        key: {
                            name: 'x_scim_okta_run'
                            element: 'technical'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '835ed3f672e24410a2172b4dfec087b9'
                        key: {
                            name: 'x_scim_okta_guard'
                            element: 'kind'
                            value: 'protected_user'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '8392862235ef4df0be9059b75d83793b'
                        key: {
                            sys_ui_section: {
                                id: '4bac4621b35c44c3aa8e482a27507d86'
                                key: {
                                    name: 'x_scim_okta_adoption'
                                    caption: 'Result'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'rejected'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '839c2c44f9e24c858103026ddf246102'
                        key: {
                            sys_ui_section: {
                                id: 'bb9b53cc784c49e2a78ca37c017c74e6'
                                key: {
                                    name: 'x_scim_okta_mapping'
                                    caption: 'Attribute mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'shipped_length'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '83a4f016088c4e86a6ae8b55f63bf861'
                        key: {
                            list_id: {
                                id: '8f05e885e0e64087b47abc9ec1a03f8b'
                                key: {
                                    name: 'x_scim_okta_identity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'okta_user_id'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '8432da8dd31842f4ba4c2da68fe5adc7'
                        key: {
                            name: 'x_scim_okta_proposal'
                            element: 'state'
                            value: 'invalid'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '844e3af0f49d4f23bfee6bd7088f159a'
                        key: {
                            name: 'x_scim_okta_other_id'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8465e9fc63ad4ae2a15fb06873c4a3e7'
                        key: {
                            name: 'x_scim_okta_instance'
                            element: 'instance_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '8471ff0aea6e46e99508229b9c572326'
                        key: {
                            sys_security_acl: '09e5b1dbfa894a298d6aac08ef821a74'
                            sys_user_role: {
                                id: '86dfff9e76cb4bb3a4ae514f347a46a8'
                                key: {
                                    name: 'x_scim_okta.auditor'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '847ee5513ae049249af83436b76df316'
                        key: {
                            sys_security_acl: 'b658174a915f4b91b296ddaa115cccb3'
                            sys_user_role: {
                                id: '86dfff9e76cb4bb3a4ae514f347a46a8'
                                key: {
                                    name: 'x_scim_okta.auditor'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '8495b21832c9467c86496f5ccde7a27a'
                        key: {
                            sys_ui_section: {
                                id: 'dbb01cc9c44a41438c072c9c297a46ac'
                                key: {
                                    name: 'x_scim_okta_pending'
                                    caption: 'Pending reference'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'resolver'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '84aa0b6db2614813915a2b82abb45f6d'
                        key: {
                            name: 'x_scim_okta_conflict'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '84b4fca89ebb4f789e0c90856ebb2bca'
                        key: {
                            name: 'x_scim_okta_pending'
                            element: 'request_id'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '84c00cc471694fe988457e02c7f9b934'
                        key: {
                            name: 'x_scim_okta_conflict'
                            element: 'finding'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '84e75dc14d6f428eb8f9633343bead1e'
                        key: {
                            name: 'x_scim_okta_candidate'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '84f3d43490ea4e43b0f9f49bacf3dc04'
                        key: {
                            name: 'x_scim_okta_instance'
                            element: 'instance_name'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '85340490d3724354a6515586142b1c58'
                        key: {
                            name: 'x_scim_okta_handover_rule'
                            element: 'step_2'
                            value: 'group'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '85422cd73f5c4a2782b50f2c0bbe70b0'
                        key: {
                            sys_security_acl: '574ac15894ce42809929f2b784ac4b90'
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
                        id: '85511d52b5cb4b85af97143f272ded60'
                        key: {
                            name: 'x_scim_okta_handover'
                            element: 'started_at'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '858f09bd5abe45eb8060a30caf801840'
                        key: {
                            name: 'x_scim_okta_brake'
                            element: 'decided_at'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '8594d477d2db4e509da885faaaabd56a'
                        key: {
                            sys_ui_section: {
                                id: 'd123c2fbaae64f8a89823f8a42a7fd0b'
                                key: {
                                    name: 'x_scim_okta_resolver'
                                    caption: 'Reference resolver'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'shown_field'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '85986ba9d6224e8182069d1dce25d44a'
                        key: {
                            name: 'x_scim_okta_handover_rule'
                            element: 'description'
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
                        table: 'sys_dictionary'
                        id: '865e65c86fff4e1684c9793fcf0cb72e'
                        key: {
                            name: 'x_scim_okta_handover_item'
                            element: 'handover'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8667223cedc94e84b2a769b0e0b6e057'
                        key: {
                            name: 'x_scim_okta_match_key'
                            element: 'NULL'
                            language: 'en'
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
                        table: 'sys_ui_element'
                        id: '86a0cd5f23864dc58d808712cb96039b'
                        key: {
                            sys_ui_section: {
                                id: 'd123c2fbaae64f8a89823f8a42a7fd0b'
                                key: {
                                    name: 'x_scim_okta_resolver'
                                    caption: 'Reference resolver'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '86b60f0dc83043d9883b0ec43a6b9a8e'
                        key: {
                            list_id: {
                                id: '73a56ba6b1cb4fa5b03cbe6ddc877cfa'
                                key: {
                                    name: 'x_scim_okta_guard'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'number'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '86be1b1e0e5d42248298f7814ddb4f0b'
                        key: {
                            name: 'x_scim_okta_adoption'
                            element: 'state'
                            value: 'proposed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '86c33c270ca44a3e96e5d50eb46305d6'
                        key: {
                            name: 'x_scim_okta_mapping'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '86c806cea38d4710a42e4696cdf0ea98'
                        key: {
                            name: 'x_scim_okta_pending'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
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
                        table: 'sys_ui_list'
                        id: '87204daec9a942b78a8921b9a94a8ed0'
                        key: {
                            name: 'x_scim_okta_proposal'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '87251aa84d6e4cfc8428f6f78324e26b'
                        key: {
                            name: 'x_scim_okta_brake_entry'
                            element: 'state'
                            value: 'let_through'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '872fd861dfd14169bc83e4cf14e4141b'
                        key: {
                            name: 'x_scim_okta_conflict'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '873b354803204497afab7be58f7eb130'
                        key: {
                            name: 'x_scim_okta_pending'
                            element: 'queued_at'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '873bd3317da84ceb8cf8cf97c691cb22'
                        key: {
                            sys_security_acl: '2e235a4e09644c7e8945bb5dfeec4588'
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
                        id: '8757d701bfea49e19275ab430636c1bd'
                        key: {
                            name: 'x_scim_okta_brake_entry'
                            element: 'group'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '87750bf305d44ba4a8a1139dd2103fb4'
                        key: {
                            sys_security_acl: '6a287b63a60040e2a11b5fc609c6b9f3'
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
                        id: '877b987d08c74fa8b9f3144ae1eacca7'
                        key: {
                            name: 'x_scim_okta_handover_item'
                            element: 'item_key'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '87a432d6ced04883b1ddca55e266ed64'
                        key: {
                            name: 'x_scim_okta_proposal'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '87b2cf3233294eb0b17340e14077d9e6'
                        key: {
                            name: 'x_scim_okta_finding'
                            element: 'kind'
                            value: 'duplicate'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '87c32cc59dfa49baa93503b463b6ec9e'
                        key: {
                            list_id: {
                                id: 'dc0d040ad3664228bc088654eab94cea'
                                key: {
                                    name: 'x_scim_okta_handover_item'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'attempts'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '87f2b09bde924549acc9df1244848ddf'
                        key: {
                            name: 'x_scim_okta_log'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '87f78cb85dcb4f6897546aabcfe90eb0'
                        key: {
                            name: 'x_scim_okta_review'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '87fcf3b3238c4194b7445283d880ea33'
                        key: {
                            list_id: {
                                id: '94a50e1b71fa42699230cbedcfc3af60'
                                key: {
                                    name: 'x_scim_okta_source'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'active'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '882063be7988467ca4a9e656d5bd2a2b'
                        key: {
                            list_id: {
                                id: '0923fb88c4c74a3dbadb0e3db3765225'
                                key: {
                                    name: 'x_scim_okta_resolver'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'active'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '882c5ff5b59a4b6e907dcbfd4f2ecc22'
                        key: {
                            name: 'x_scim_okta_handover_item'
                            element: 'attempts'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '884d8280efd7401d860c8797cee07510'
                        key: {
                            name: 'x_scim_okta_finding_match'
                            element: 'user'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '886d139ae8e04cacb54161cfdbdb4c82'
                        key: {
                            list_id: {
                                id: '21ad0a07ffb34599ac26bc66b2391b53'
                                key: {
                                    name: 'x_scim_okta_finding_match'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'user'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '88822120c69b4ea19d9dc79d495df941'
                        key: {
                            name: 'x_scim_okta_handover_rule'
                            element: 'step_3'
                            value: 'group'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '889027e5dae44cd1ab12e01b83b09dfb'
                        key: {
                            list_id: {
                                id: '5b65b9bc7b9642a897e531988711d5eb'
                                key: {
                                    name: 'x_scim_okta_handover'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '88b4d7d506a844829383eb14d4300cca'
                        key: {
                            list_id: {
                                id: '4d0a5d61d35647659d7e352e96668e34'
                                key: {
                                    name: 'x_scim_okta_pending'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'user'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '8964808c3ca04917b3fbc8253c9914b3'
                        key: {
                            sys_ui_section: {
                                id: 'b515b0ab917c4c75be6a33dada52ca7b'
                                key: {
                                    name: 'x_scim_okta_adoption'
                                    caption: 'Proposals'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'invalid'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '898c031342e449499e5e74b853cafb33'
                        key: {
                            name: 'x_scim_okta_brake_entry'
                            element: 'state'
                            value: 'approved'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '89dc9d73638b41caab27b07971edee17'
                        key: {
                            name: 'x_scim_okta_pending'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '89fbc6469c504855bc4addbad916231a'
                        key: {
                            sys_ui_section: {
                                id: 'dbb01cc9c44a41438c072c9c297a46ac'
                                key: {
                                    name: 'x_scim_okta_pending'
                                    caption: 'Pending reference'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'scim_path'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '8a0b823d1abf4a3894bfcdb761978f98'
                        key: {
                            name: 'x_scim_okta_match_key'
                            element: 'may'
                            value: 'suggest'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8a4b571fbad74e989e8b0e53c0e44297'
                        key: {
                            name: 'x_scim_okta_handover_rule'
                            element: 'active'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8a82b4cac64944169038f73f1216f82b'
                        key: {
                            name: 'x_scim_okta_handover_item'
                            element: 'record_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8a8f67db3d284adf808e64962cfb62cc'
                        key: {
                            name: 'x_scim_okta_review'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '8a9455708289437e8ae6bc1bb73d6f61'
                        key: {
                            list_id: {
                                id: '73a56ba6b1cb4fa5b03cbe6ddc877cfa'
                                key: {
                                    name: 'x_scim_okta_guard'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'reason'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8ad061647f55465184fee9d0fb7d62c8'
                        key: {
                            name: 'x_scim_okta_proposal'
                            element: 'others'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '8ae1ecf0da964b20b8f81fc4c2f0cb95'
                        key: {
                            list_id: {
                                id: 'ee902d46afa24078912f19b1aae13140'
                                key: {
                                    name: 'x_scim_okta_unmapped'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'last_seen'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '8aee21ced91a4bb39156209a5bd11925'
                        key: {
                            logical_table_name: 'x_scim_okta_conflict'
                            col_name_string: 'user,field'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8afd22eb859c46aea58a20b6528b2af1'
                        key: {
                            name: 'x_scim_okta_run'
                            element: 'technical'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8b01200958c648cab6230018d09605f4'
                        key: {
                            name: 'x_scim_okta_handover'
                            element: 'handed_over'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8b1727e6c7d8460b80d298ea6f8e0ee0'
                        key: {
                            name: 'x_scim_okta_handover'
                            element: 'by_table'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '8b2b448676e04b92961b08230dace443'
                        key: {
                            sys_ui_section: {
                                id: 'dbb01cc9c44a41438c072c9c297a46ac'
                                key: {
                                    name: 'x_scim_okta_pending'
                                    caption: 'Pending reference'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'state'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8b369e796c8b4cc986edf3fb978e8147'
                        key: {
                            name: 'x_scim_okta_handover'
                            element: 'okta_user_id'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '8b37583cfa6f4570b89e4eb1ed91ddc2'
                        key: {
                            sys_security_acl: 'f9fa3f6d542a441790f01b6375736140'
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
                        id: '8b70c5d8d01a4bb992d975b67dc4e456'
                        key: {
                            sys_security_acl: '156d69c7bfcd45a391c611ee987aad62'
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
                        id: '8bba57405a55461faceb3090d55e80a5'
                        key: {
                            sys_security_acl: '80899dce12134ade9a780a58d5935f64'
                            sys_user_role: {
                                id: '86dfff9e76cb4bb3a4ae514f347a46a8'
                                key: {
                                    name: 'x_scim_okta.auditor'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '8bba774cfac14df6aefc269474abf127'
                        key: {
                            sys_security_acl: 'f544c6457517432a9fa27ee7561d26c6'
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
                        id: '8bdbc2c82c8b4d9eb594baab64d808fa'
                        key: {
                            sys_security_acl: 'f22b6fa2cad2446593608d158486256a'
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
                        id: '8be36993f0bb42b8bf0da67d53e060ea'
                        key: {
                            name: 'x_scim_okta_adoption'
                            element: 'message'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8be7f2ff8b724657bd9781f5783c7898'
                        key: {
                            name: 'x_scim_okta_run'
                            element: 'chunk'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '8c1460d6695c40fdb45786832deb7d77'
                        key: {
                            list_id: {
                                id: '8f05e885e0e64087b47abc9ec1a03f8b'
                                key: {
                                    name: 'x_scim_okta_identity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'reason'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8cbe097efe684c3ea6fb7230e13c7ec1'
                        key: {
                            name: 'x_scim_okta_handover'
                            element: 'chunk'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '8d1445f3985d41d3b38d871db1e32c1a'
                        key: {
                            list_id: {
                                id: '84e75dc14d6f428eb8f9633343bead1e'
                                key: {
                                    name: 'x_scim_okta_candidate'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'why'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8d2c6ce991c542df9297bc2d12811ebb'
                        key: {
                            name: 'x_scim_okta_brake_entry'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8d32e84bcccd4ecf9e40eff0a32f34fb'
                        key: {
                            name: 'x_scim_okta_candidate'
                            element: 'user'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '8d697604f3724756952dc5162a5b84be'
                        key: {
                            list_id: {
                                id: 'dc0d040ad3664228bc088654eab94cea'
                                key: {
                                    name: 'x_scim_okta_handover_item'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'recipient'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '8da9d8b876684aaba179d31f7a17bcad'
                        key: {
                            sys_ui_section: {
                                id: '0a5b924c9ab54ce6befb6af0299114c8'
                                key: {
                                    name: 'x_scim_okta_source'
                                    caption: 'Source'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '8e26990ad4d043f2b35ae6122626fcde'
                        key: {
                            name: 'x_scim_okta_adoption'
                            element: 'action'
                            value: 'approve_high'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '8ea0fe7eb3cd480b91b3ae5272edd6f5'
                        key: {
                            sys_security_acl: '00804423c8b748f994abb0b53a64605f'
                            sys_user_role: {
                                id: 'efe0d03cb29f4562920bdb17333a1673'
                                key: {
                                    name: 'x_scim_okta.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '8f05e885e0e64087b47abc9ec1a03f8b'
                        key: {
                            name: 'x_scim_okta_identity'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '8f079122470c4ed8818e782c4030b3f7'
                        key: {
                            sys_security_acl: 'c9536dd75a4b4bcbb962277dc42d87b2'
                            sys_user_role: {
                                id: 'efe0d03cb29f4562920bdb17333a1673'
                                key: {
                                    name: 'x_scim_okta.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '8f761d83de714e07b03ad2e4aa679e7d'
                        key: {
                            name: 'x_scim_okta_guard'
                            element: 'kind'
                            value: 'protected_group'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8f7d076ed8944c46ac9c326cf1242222'
                        key: {
                            name: 'x_scim_okta_adoption'
                            element: 'started_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8f9644d479ef426fac805b665f801c8e'
                        key: {
                            name: 'x_scim_okta_instance'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '9008192213264bdfa7792fa604a77be3'
                        key: {
                            sys_security_acl: '1b9cafd4319b4daeadbdf3a535559a48'
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
                        id: '90104d712c284f6da67cbc86c2babeff'
                        key: {
                            sys_security_acl: '32bf475215a94679ac2c0e9310f3ea99'
                            sys_user_role: {
                                id: 'efe0d03cb29f4562920bdb17333a1673'
                                key: {
                                    name: 'x_scim_okta.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '901ee2c9ce9c46968c3b21b9e3263116'
                        key: {
                            name: 'x_scim_okta_resolver'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '902c011aca9e4d08832a0c1788e826ee'
                        key: {
                            logical_table_name: 'x_scim_okta_log'
                            col_name_string: 'user'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '9046f8f1d3c144e8957007dc261a1a89'
                        key: {
                            name: 'x_scim_okta_run'
                            element: 'step'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '9071820bae41405b9a5fcc7c5da5bec0'
                        key: {
                            list_id: {
                                id: '0923fb88c4c74a3dbadb0e3db3765225'
                                key: {
                                    name: 'x_scim_okta_resolver'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'reason'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '909e7d6a510e4dc4b35ef52d62415bfd'
                        key: {
                            sys_ui_section: {
                                id: '0a5b924c9ab54ce6befb6af0299114c8'
                                key: {
                                    name: 'x_scim_okta_source'
                                    caption: 'Source'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '90abfa29f56c411391d9a1c4cc4b9998'
                        key: {
                            list_id: {
                                id: '87f2b09bde924549acc9df1244848ddf'
                                key: {
                                    name: 'x_scim_okta_log'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'detail'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9153c843bc624edea0de341724539a8d'
                        key: {
                            name: 'x_scim_okta_proposal'
                            element: 'okta_user_id'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9159d2ec5fc44c7babf34921925ff363'
                        key: {
                            name: 'x_scim_okta_handover_item'
                            element: 'handover'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9186c98b3c0640e08ded143632ffd7f5'
                        key: {
                            name: 'x_scim_okta_handover_item'
                            element: 'undone_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9196b64657954f0d906d4a908ca2886d'
                        key: {
                            name: 'x_scim_okta_candidate'
                            element: 'why_not'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '91baabfbcf91483b9045c7988d7c708f'
                        key: {
                            name: 'x_scim_okta_handover_rule'
                            element: 'step_3'
                            value: 'user'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '91c92a3d025343b4ae13f27e6ec1a9ed'
                        key: {
                            name: 'x_scim_okta_guard'
                            element: 'user'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '91d7139ba1d047ae92677d7415be1829'
                        key: {
                            name: 'x_scim_okta_mapping'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '924cddf65718412ca41c9ef081a87137'
                        key: {
                            name: 'x_scim_okta_adoption'
                            element: 'linked'
                            language: 'en'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '926116bdf28d4c7b984d2816637df83c'
                        key: {
                            name: 'x_scim_okta_mapping'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '927e65dc4bbb4a4ca5d4c7db527253da'
                        key: {
                            name: 'x_scim_okta_handover_rule'
                            element: 'step_1'
                            value: 'user'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '92cf6617d7504edb970c3d907227407d'
                        key: {
                            list_id: {
                                id: 'fe0b6d8420004d34b1fa1446f4375d63'
                                key: {
                                    name: 'x_scim_okta_match_key'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'active'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '92f1dc74e0be4f27a754963fe04fd054'
                        key: {
                            list_id: {
                                id: '21ad0a07ffb34599ac26bc66b2391b53'
                                key: {
                                    name: 'x_scim_okta_finding_match'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'order'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '92fddf3a356a41c484c4ed28adcc38f9'
                        key: {
                            name: 'x_scim_okta_pending'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '93111d79abe742fdb9fc8a8a50d0c306'
                        key: {
                            list_id: {
                                id: '1408bcbdaaf14043946755141f0a4f61'
                                key: {
                                    name: 'x_scim_okta_brake'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '932a11d945b7489182f53244fa9cdf3c'
                        key: {
                            name: 'x_scim_okta_handover_item'
                            element: 'recipient'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '93770c8cc6b341c2b903aa372dac5c7d'
                        key: {
                            logical_table_name: 'x_scim_okta_handover'
                            col_name_string: 'user'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '9379bbff14b1474da24e651f8b745b29'
                        key: {
                            list_id: {
                                id: '94a50e1b71fa42699230cbedcfc3af60'
                                key: {
                                    name: 'x_scim_okta_source'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'order'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '937b426ec8b345219e0b7d20dd739d0c'
                        key: {
                            name: 'x_scim_okta_review'
                            element: 'state'
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
                        id: '9466c4a359684e94b1bf9d282ed3779c'
                        key: {
                            name: 'x_scim_okta_match_key'
                            element: 'field'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '947257e300634a31a34157f021d2b262'
                        key: {
                            name: 'x_scim_okta_log'
                            element: 'duration'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '948318123e374245b1b5bdead359d663'
                        key: {
                            name: 'x_scim_okta_run'
                            element: 'resolved'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '94a50e1b71fa42699230cbedcfc3af60'
                        key: {
                            name: 'x_scim_okta_source'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '94a622a996c44d208f2130f33e32c5e8'
                        key: {
                            sys_ui_action: '0ff50ea7aa5f46aebeeecf13cd3f5539'
                            sys_user_role: {
                                id: 'efe0d03cb29f4562920bdb17333a1673'
                                key: {
                                    name: 'x_scim_okta.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '94dbb45a73b74f39a4d9ce64d437bd02'
                        key: {
                            list_id: {
                                id: '5b65b9bc7b9642a897e531988711d5eb'
                                key: {
                                    name: 'x_scim_okta_handover'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'finished_at'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '94ecbe6615e84bf092c50e25ffc0f7e7'
                        key: {
                            name: 'x_scim_okta_finding'
                            element: 'state'
                            value: 'open'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '950fb3578b8a4892976bafd9f6259a4f'
                        key: {
                            list_id: {
                                id: '87f2b09bde924549acc9df1244848ddf'
                                key: {
                                    name: 'x_scim_okta_log'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'started'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9528728fc0c541228b39c4ab6c067657'
                        key: {
                            name: 'x_scim_okta_log'
                            element: 'request_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '953c767142f04442adf89947209c8073'
                        key: {
                            name: 'x_scim_okta_other_id'
                            element: 'active'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '953eaad289544307a32778fbf58f6360'
                        key: {
                            name: 'x_scim_okta_candidate'
                            element: 'why'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '955d526a948a44a284280f064c5d3532'
                        key: {
                            name: 'x_scim_okta_setting'
                            element: 'on_miss'
                            value: 'leave'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '95681dac7e7145a2a50d46bd3f2f40f9'
                        key: {
                            name: 'x_scim_okta_handover_item'
                            element: 'error'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '95e47a9eca8c416fa7707efe7d87bf3f'
                        key: {
                            name: 'x_scim_okta_handover_rule'
                            element: 'action'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '95f2a3f21f2547d985c43651a7a9922f'
                        key: {
                            sys_ui_action: 'd6486a22fe814d90ba88e107a4645886'
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
                        id: '95ff4ace14364c6ab864e100386f4493'
                        key: {
                            sys_security_acl: '3e3fec5030364f5da628a94df1ff2413'
                            sys_user_role: {
                                id: 'efe0d03cb29f4562920bdb17333a1673'
                                key: {
                                    name: 'x_scim_okta.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '9629974645b44b66a55b25cf2c4960ff'
                        key: {
                            name: 'x_scim_okta_handover'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '96d458fbd3824cb2b46e880f520af441'
                        key: {
                            name: 'x_scim_okta_run'
                            element: 'stop'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '971e5b93eb634b2394a82a9b712b23a6'
                        key: {
                            sys_security_acl: 'b794e4aab5f646b49f0282b1b3fa8377'
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
                        id: '9739847d2a4543a499fab0f7abc12d6c'
                        key: {
                            name: 'x_scim_okta_proposal'
                            element: 'confidence'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '975d865b047f423e81543b57f23adf4e'
                        key: {
                            name: 'x_scim_okta_log'
                            element: 'user'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '979ef928f6014147a8fb682164be7506'
                        key: {
                            name: 'x_scim_okta_proposal'
                            element: 'user_name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '97ebdf5b82a54ffaada5d901cf2ab820'
                        key: {
                            sys_ui_section: {
                                id: '4bac4621b35c44c3aa8e482a27507d86'
                                key: {
                                    name: 'x_scim_okta_adoption'
                                    caption: 'Result'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'started_by'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '97f44736737145baad58733c4955fdc2'
                        key: {
                            name: 'x_scim_okta_other_id'
                            element: 'order'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '980fbeb64dc24347982dfb1d204d1e9e'
                        key: {
                            sys_security_acl: '643c453f21f44ba6b6341eeb6185b5d6'
                            sys_user_role: {
                                id: 'efe0d03cb29f4562920bdb17333a1673'
                                key: {
                                    name: 'x_scim_okta.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '981d0b5137fa4ee6bc6a87ea7c5149a3'
                        key: {
                            name: 'x_scim_okta_handover_rule'
                            element: 'step_2'
                            value: 'user'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '981dbe6ec5bf4f3c98ee73f0cef3d03d'
                        key: {
                            name: 'x_scim_okta_review'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '986df325e18a4c15ac0adcdf877a29f6'
                        key: {
                            sys_ui_action: '154f5ac2328e4fc3b4aa7d3127c20118'
                            sys_user_role: {
                                id: 'efe0d03cb29f4562920bdb17333a1673'
                                key: {
                                    name: 'x_scim_okta.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '988fdc214d9b45e492f8fb2d16dca766'
                        key: {
                            sys_ui_section: {
                                id: 'e1ca8394188846c9979df59ed83a8cd5'
                                key: {
                                    name: 'x_scim_okta_review'
                                    caption: 'Okta review'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'user_name'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '98a209591be44698a153a8bea4b3d229'
                        key: {
                            name: 'x_scim_okta_brake'
                            element: 'note'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '98b291d5a3ed4af1a99979b377e73e81'
                        key: {
                            name: 'x_scim_okta_authority'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '99120e2e98fe4465bd6fac1dd3974de2'
                        key: {
                            sys_ui_section: {
                                id: 'b515b0ab917c4c75be6a33dada52ca7b'
                                key: {
                                    name: 'x_scim_okta_adoption'
                                    caption: 'Proposals'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'proposed_high'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '992a844217c4418eac3d24fe13d0d2f9'
                        key: {
                            name: 'x_scim_okta_adoption'
                            element: 'action'
                            value: 'undo'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '995ac924830d42d092271b8d95c5bb42'
                        key: {
                            name: 'x_scim_okta_finding_match'
                            element: 'user'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '99cc2a877f454817b85af9836dbd358f'
                        key: {
                            name: 'x_scim_okta_run'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '99d522ab08c84bc29ec39b4e05b3fbc5'
                        key: {
                            list_id: {
                                id: '87f2b09bde924549acc9df1244848ddf'
                                key: {
                                    name: 'x_scim_okta_log'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'request_id'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '9a75495201174c19ae36c79132eb20b0'
                        key: {
                            list_id: {
                                id: '84e75dc14d6f428eb8f9633343bead1e'
                                key: {
                                    name: 'x_scim_okta_candidate'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'okta_user_id'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '9a8c285c767d48c68d4bdcaea58882b3'
                        key: {
                            sys_security_acl: '38959318b7cd41a7b2eb0b45b66d5bee'
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
                        id: '9abac3871d1b48f8a197c938dfd04117'
                        key: {
                            sys_security_acl: 'f01c842912454a418fc7b6585527c129'
                            sys_user_role: {
                                id: 'efe0d03cb29f4562920bdb17333a1673'
                                key: {
                                    name: 'x_scim_okta.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '9ac023c29e2b4f18a7b2f4b96d12ffa8'
                        key: {
                            list_id: {
                                id: '9b81db71d6d94ac6817a7f8ef2d644cb'
                                key: {
                                    name: 'x_scim_okta_handover_rule'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'table_name'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9ac6880a2cc4448a90a89549bd7d060d'
                        key: {
                            name: 'x_scim_okta_instance'
                            element: 'instance_id'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '9b029dfe47bd467c8a210c70a26cbea2'
                        key: {
                            list_id: {
                                id: '5b65b9bc7b9642a897e531988711d5eb'
                                key: {
                                    name: 'x_scim_okta_handover'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'handed_over'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9b10aa6f37824f628508c9c245ce5511'
                        key: {
                            name: 'x_scim_okta_other_id'
                            element: 'reason'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9b154a11c45941ec9e7142de38539415'
                        key: {
                            sys_ui_section: {
                                id: '27f173f81c034078b7c0a86da46938dc'
                                key: {
                                    name: 'x_scim_okta_review'
                                    caption: 'Why it is not certain'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'addressed'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9b426d5e96624d57b05becd0f0be4f1a'
                        key: {
                            name: 'x_scim_okta_finding'
                            element: 'resolved_run'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '9b54822df9034391b7a7b074c3df8fd1'
                        key: {
                            name: 'x_scim_okta_proposal'
                            element: 'state'
                            value: 'approved'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '9b6ac090b1b6432ca4166be5445cecd1'
                        key: {
                            name: 'x_scim_okta_brake'
                            element: 'kind'
                            value: 'removals'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '9b81db71d6d94ac6817a7f8ef2d644cb'
                        key: {
                            name: 'x_scim_okta_handover_rule'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '9b948bf927a04d1892f58d055d4d7704'
                        key: {
                            name: 'x_scim_okta_brake_entry'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '9c0617fb32ad408f9f115d4e7a986b07'
                        key: {
                            list_id: {
                                id: '09cbe094ed72458599dd1cbc0b0d091f'
                                key: {
                                    name: 'x_scim_okta_adoption'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'message'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '9cab8d754525406da1a01aed8cdc823a'
                        key: {
                            list_id: {
                                id: '7214912c300d447ba18cf05a1b9e772e'
                                key: {
                                    name: 'x_scim_okta_run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'finished_at'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '9cd0d33e08414c84b06cbb2280f3d789'
                        key: {
                            list_id: {
                                id: '73a56ba6b1cb4fa5b03cbe6ddc877cfa'
                                key: {
                                    name: 'x_scim_okta_guard'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'expires_at'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9d75d3ce3922420482ebccef6df5837c'
                        key: {
                            name: 'x_scim_okta_brake'
                            element: 'decided_by'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9dbc33a04dc542eb9bab19acd29962ba'
                        key: {
                            name: 'x_scim_okta_adoption'
                            element: 'started_at'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '9dfe1636f7b74731b77e0aaad7530202'
                        key: {
                            sys_security_acl: 'eec6543cd63c422b83954dcb3b231820'
                            sys_user_role: {
                                id: 'efe0d03cb29f4562920bdb17333a1673'
                                key: {
                                    name: 'x_scim_okta.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '9e9f831aee2e4643990b35ef5cd3df06'
                        key: {
                            list_id: {
                                id: '0923fb88c4c74a3dbadb0e3db3765225'
                                key: {
                                    name: 'x_scim_okta_resolver'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'name'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '9ea8dd30b2654bd282f7fc7d9da23a03'
                        key: {
                            name: 'x_scim_okta_pending'
                            element: 'state'
                            value: 'applied'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9eeacb71874347a2ad37d548877c227b'
                        key: {
                            name: 'x_scim_okta_candidate'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9f174afa7e9e4c6c99a231121f0b05e5'
                        key: {
                            name: 'x_scim_okta_handover_item'
                            element: 'error'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9f22a8eb320d43df983a339a0c1e4fcd'
                        key: {
                            name: 'x_scim_okta_handover_rule'
                            element: 'group_field'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '9f34e835e3a042aa9e4269cf339052b9'
                        key: {
                            list_id: {
                                id: 'e21ad9eda6c543838769eaca0e9d8c6a'
                                key: {
                                    name: 'x_scim_okta_finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '9fbd0dbaa4d448e3b63c75e768ccd792'
                        key: {
                            name: 'x_scim_okta_handover_rule'
                            element: 'step_3'
                            value: 'queue'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '9fc3ce754b034e9a939081de789f5502'
                        key: {
                            list_id: {
                                id: '09cbe094ed72458599dd1cbc0b0d091f'
                                key: {
                                    name: 'x_scim_okta_adoption'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'proposed_medium'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a0fbff5915bd451398d5c4d2761a6d38'
                        key: {
                            name: 'x_scim_okta_conflict'
                            element: 'field'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a1076ab9feb0457ab089526330416af2'
                        key: {
                            sys_ui_section: {
                                id: '578fad7d558942008816662f46ba2b6e'
                                key: {
                                    name: 'x_scim_okta_review'
                                    caption: 'History'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a13b201d74df4bb68a7a10e0ebc6fc66'
                        key: {
                            name: 'x_scim_okta_brake_entry'
                            element: 'counted_at'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a1916e0268fd4fd4afd499b3de5e8c67'
                        key: {
                            sys_ui_section: {
                                id: 'dbb01cc9c44a41438c072c9c297a46ac'
                                key: {
                                    name: 'x_scim_okta_pending'
                                    caption: 'Pending reference'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'expires_at'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'a192069ee92848ffa1fb3db90d29f08f'
                        key: {
                            logical_table_name: 'x_scim_okta_pending'
                            col_name_string: 'state,text'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'a1d4dfe74b7e4365889bcbe6da26e9d3'
                        key: {
                            name: 'x_scim_okta_guard'
                            element: 'kind'
                            value: 'terminated_user'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a21537bb73e84099b9ed8981af36165c'
                        key: {
                            name: 'x_scim_okta_conflict'
                            element: 'writes'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'a215e915e6bf467b846a524720a33b2a'
                        key: {
                            sys_ui_form: {
                                id: 'f09c69ddaaf848c89a87d124dad32bd7'
                                key: {
                                    name: 'x_scim_okta_mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'd32e3dbacdc44591909d5a4c22ce59a4'
                                key: {
                                    name: 'x_scim_okta_mapping'
                                    caption: 'Why'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'a242dd9568ec4e95b359855467e159cf'
                        key: {
                            list_id: {
                                id: '4d0a5d61d35647659d7e352e96668e34'
                                key: {
                                    name: 'x_scim_okta_pending'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'field'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'a248724339984ed0848db5e4171dcb4e'
                        key: {
                            name: 'x_scim_okta_setting'
                            element: 'when_absent'
                            value: 'clear'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a253e08688e5409e97eea24f3c07c6ab'
                        key: {
                            name: 'x_scim_okta_review'
                            element: 'number'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a26c7aae5c7640b2859d296a8e815488'
                        key: {
                            name: 'x_scim_okta_proposal'
                            element: 'matched_by'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'a2793a67d8de4586ab43fbb0f5e2448c'
                        key: {
                            list_id: {
                                id: 'c2bcace320e64f1f97b0fd6faa9724dc'
                                key: {
                                    name: 'x_scim_okta_brake_entry'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'amount'
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
                        table: 'sys_dictionary'
                        id: 'a2d46b8b48fd42fbb87ade18a66426dd'
                        key: {
                            name: 'x_scim_okta_candidate'
                            element: 'user'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a2d7090fbd764456bb10c52fd06d1c16'
                        key: {
                            name: 'x_scim_okta_brake_entry'
                            element: 'subject'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a2dafbfcb0104599ba1e5cd0dbfba440'
                        key: {
                            name: 'x_scim_okta_review'
                            element: 'user'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'a2fac8d3911d49ce9ddda98addcfe3e0'
                        key: {
                            name: 'x_scim_okta_brake'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a30aa3b602d44682baa708e4c4fd1c2d'
                        key: {
                            name: 'x_scim_okta_brake_entry'
                            element: 'request_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a35d8cb1dad547d39dff521919c3e9a4'
                        key: {
                            name: 'x_scim_okta_brake'
                            element: 'number'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: 'a3ac2322902c45fa9952a2a574cac644'
                        key: {
                            name: 'x_scim_okta_adoption'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a3c80fb44d5e4f9ca25f5270374a7bb8'
                        key: {
                            name: 'x_scim_okta_unmapped'
                            element: 'first_seen'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'a3fb40a42cc64ca398c42bc996b71eea'
                        key: {
                            name: 'x_scim_okta_run'
                            element: 'state'
                            value: 'done'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'a405cb71868f4918ac2b6d2976b1e353'
                        key: {
                            list_id: {
                                id: '09cbe094ed72458599dd1cbc0b0d091f'
                                key: {
                                    name: 'x_scim_okta_adoption'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'proposed_low'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a407b44e34054cf88d65af8f282736a5'
                        key: {
                            name: 'x_scim_okta_other_id'
                            element: 'field'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'a4138fd32dad467d8e8cb7deaab514b7'
                        key: {
                            sys_security_acl: '1cc53744fc434fcdb9021d3e108ce030'
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
                        id: 'a4c8aa4e8e7545378f4705ec58419da9'
                        key: {
                            name: 'x_scim_okta_pending'
                            element: 'request_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'a4cd0f7741d847baad4bc04a54d3890e'
                        key: {
                            sys_security_acl: '82c4ed42397c4a94964df6e5e8661d40'
                            sys_user_role: {
                                id: '86dfff9e76cb4bb3a4ae514f347a46a8'
                                key: {
                                    name: 'x_scim_okta.auditor'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'a5029a762411495a987c3c97ed096d2b'
                        key: {
                            sys_security_acl: 'aa202e2f530047f88ff2ea396399dfc1'
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
                        id: 'a57f188ffbf44345a39e4ffac7956deb'
                        key: {
                            name: 'x_scim_okta_conflict'
                            element: 'taken_back'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'a5b23a64de9e4b5aaf5c470933ae5c70'
                        key: {
                            logical_table_name: 'x_scim_okta_review'
                            col_name_string: 'state'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'a5bac7d826f84f54aa11a5ac49581c26'
                        key: {
                            sys_security_acl: '18bca9c0c44e41fda0a141fce8907b61'
                            sys_user_role: {
                                id: 'efe0d03cb29f4562920bdb17333a1673'
                                key: {
                                    name: 'x_scim_okta.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'a5de383f6af141c2bd34bc376ed2726b'
                        key: {
                            logical_table_name: 'x_scim_okta_proposal'
                            col_name_string: 'adoption,line'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'a5f54fc0f6a945b4a0819122776ac47a'
                        key: {
                            sys_security_acl: 'b1477fbbb79b4576b769bdcc34cf4e77'
                            sys_user_role: {
                                id: 'efe0d03cb29f4562920bdb17333a1673'
                                key: {
                                    name: 'x_scim_okta.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'a625cb8d696c45f19f3c8304c8ad6602'
                        key: {
                            name: 'x_scim_okta_adoption'
                            element: 'state'
                            value: 'proposing'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a694d8125609473590ddeb4a1e741a39'
                        key: {
                            sys_ui_section: {
                                id: '4b06fc62c5d7481ca662ac914cf4c960'
                                key: {
                                    name: 'x_scim_okta_authority'
                                    caption: 'Field authority'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'owner'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a72eeb2fa8d0460db1e7c84cf15c5935'
                        key: {
                            name: 'x_scim_okta_brake_entry'
                            element: 'attempts'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a777b66531254f6e9a7d2307bc332996'
                        key: {
                            name: 'x_scim_okta_handover'
                            element: 'undone'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a781d53384bb419093900aacad246ee6'
                        key: {
                            name: 'x_scim_okta_setting'
                            element: 'target_table'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a7b1a8133f134f0d92fcafb627491a76'
                        key: {
                            name: 'x_scim_okta_brake'
                            element: 'active_for'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a7d89b4fa50e46218d334abc0f160512'
                        key: {
                            name: 'x_scim_okta_handover'
                            element: 'active_for'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a7f4cad7152a4958b7549c852f35dc3c'
                        key: {
                            name: 'x_scim_okta_brake_entry'
                            element: 'attempts'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a80d4c1b2eb24a50b188069de46c095c'
                        key: {
                            name: 'x_scim_okta_proposal'
                            element: 'user'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'a811abcd56e9449ebd20a2cec8df5d37'
                        key: {
                            list_id: {
                                id: '981dbe6ec5bf4f3c98ee73f0cef3d03d'
                                key: {
                                    name: 'x_scim_okta_review'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'reason'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a82c55b3d46f477c88107dbe06052cb2'
                        key: {
                            name: 'x_scim_okta_log'
                            element: 'request_id'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a8a5c8b9d72f43a280dc5227589787f7'
                        key: {
                            name: 'x_scim_okta_proposal'
                            element: 'user_name'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a8cef209a46b43f280f957a8725e9165'
                        key: {
                            name: 'x_scim_okta_mapping'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a910cd512838418c9de8245dd3ebb518'
                        key: {
                            name: 'x_scim_okta_run'
                            element: 'started_by'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a923637914634dd1bf5243517e7ae0b6'
                        key: {
                            name: 'x_scim_okta_pending'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'a923ee884a9b49879f3a349c04d0a32f'
                        key: {
                            sys_security_acl: 'e6dab3e41654495c89c858f68942227f'
                            sys_user_role: {
                                id: 'efe0d03cb29f4562920bdb17333a1673'
                                key: {
                                    name: 'x_scim_okta.admin'
                                }
                            }
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
                        table: 'sys_dictionary'
                        id: 'a9696e7ba9af46a1bed0d36d1639682f'
                        key: {
                            name: 'x_scim_okta_run'
                            element: 'shared_values'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: 'a983b5f600ad4706b95a567f1ddbd14d'
                        key: {
                            name: 'x_scim_okta_candidate'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a98b9f59bb774a349f366b970380249a'
                        key: {
                            name: 'x_scim_okta_adoption'
                            element: 'proposed_medium'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a9b1bcf187534b65a54523b3a86289da'
                        key: {
                            name: 'x_scim_okta_brake_entry'
                            element: 'people'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'aa43bf7e4cf2489998c2559d3016ce1e'
                        key: {
                            name: 'x_scim_okta_review'
                            element: 'decided_by'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'aa6aa64d303642f29829c55f686092a4'
                        key: {
                            name: 'x_scim_okta_proposal'
                            element: 'error'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'aa72f537895649eab320c1ecb2a850a2'
                        key: {
                            name: 'x_scim_okta_instance'
                            element: 'confirmed_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'aaa8da6cbe5949ef9c35157919c42201'
                        key: {
                            name: 'x_scim_okta_adoption'
                            element: 'action'
                            value: 'link'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'aab14bc78ed94a63ba6ef106caf0cb42'
                        key: {
                            name: 'x_scim_okta_brake_entry'
                            element: 'counts_for'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ab271724235249ac9d7134a28832d199'
                        key: {
                            name: 'x_scim_okta_pending'
                            element: 'active_key'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ab69bc7bacd14c899f3ad6ceef90e810'
                        key: {
                            name: 'x_scim_okta_setting'
                            element: 'condition'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'aba035c8f0784a06830d11cb0d2380fc'
                        key: {
                            list_id: {
                                id: 'e21ad9eda6c543838769eaca0e9d8c6a'
                                key: {
                                    name: 'x_scim_okta_finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'confidence'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'abb0e1085a304068b19685bca0a3fc75'
                        key: {
                            sys_ui_section: {
                                id: 'dbb01cc9c44a41438c072c9c297a46ac'
                                key: {
                                    name: 'x_scim_okta_pending'
                                    caption: 'Pending reference'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'abf4413710f14708895a37bf4f17f0b9'
                        key: {
                            name: 'x_scim_okta_resolver'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ac3794f776f04c44b719e1cc3971f57b'
                        key: {
                            name: 'x_scim_okta_review'
                            element: 'employee_number'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'ac5b6249d3a84e12b3faa0a586fbc584'
                        key: {
                            name: 'x_scim_okta_review'
                            element: 'state'
                            value: 'linked'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ac9c07efd3bc45b288558f29fe539e92'
                        key: {
                            sys_ui_section: {
                                id: '4b06fc62c5d7481ca662ac914cf4c960'
                                key: {
                                    name: 'x_scim_okta_authority'
                                    caption: 'Field authority'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'mode'
                            position: '4'
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
                        id: 'ad2523ac5305491981ed57bf64f6cd15'
                        key: {
                            name: 'x_scim_okta_match_key'
                            element: 'active'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'ad3dc1a27b8844649c45ee6dca877547'
                        key: {
                            name: 'x_scim_okta_setting'
                            element: 'length_policy'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'ad5f1d7b865b4ea0862b0d676699b131'
                        key: {
                            list_id: {
                                id: '981dbe6ec5bf4f3c98ee73f0cef3d03d'
                                key: {
                                    name: 'x_scim_okta_review'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'email'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'ad637a66d4a94b18a5075fde4c68485d'
                        key: {
                            list_id: {
                                id: '4d0a5d61d35647659d7e352e96668e34'
                                key: {
                                    name: 'x_scim_okta_pending'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'attempts'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ad7925b1886e4d3cba8497da64e26d92'
                        key: {
                            name: 'x_scim_okta_brake'
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ae16e511f9304839a19e95738aaa12ce'
                        key: {
                            name: 'x_scim_okta_guard'
                            element: 'kind'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'ae180b4e4a044f6a83e9fca145571863'
                        key: {
                            name: 'x_scim_okta_handover_rule'
                            element: 'step_5'
                            value: 'user'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: 'ae356a5ec59246509c47b6362101acbf'
                        key: {
                            name: 'x_scim_okta_resolver'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: 'ae5357892ca94b4f97c1e43cd3953f9e'
                        key: {
                            sys_ui_action: 'f1efdd0fabda4d6abb6ad5c48183a0ce'
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
                        id: 'ae65295093584806a2fb7b0b33f3c8a0'
                        key: {
                            name: 'x_scim_okta_unmapped'
                            element: 'count'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'aea35b8882ba4a50aab7e72c5408cda7'
                        key: {
                            list_id: {
                                id: '253fbf39e4cd479d9bb66a82c424f409'
                                key: {
                                    name: 'x_scim_okta_setting'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'name'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'af5f74c795814ccb939a10b123673688'
                        key: {
                            sys_ui_section: {
                                id: '43680548cfce405ba52910a62548c8da'
                                key: {
                                    name: 'x_scim_okta_authority'
                                    caption: 'Only for'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'reason'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'af7dec8974cf4aa3954df2e7c61cf229'
                        key: {
                            name: 'x_scim_okta_finding'
                            element: 'confidence'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'af90a8b64b46450ea818b9780c522f36'
                        key: {
                            name: 'x_scim_okta_brake'
                            element: 'group'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'afdd2ca49cf945d7957d7297f61ca260'
                        key: {
                            sys_ui_section: {
                                id: 'e1ca8394188846c9979df59ed83a8cd5'
                                key: {
                                    name: 'x_scim_okta_review'
                                    caption: 'Okta review'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'okta_user_id'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b0277c701c25400ea30da989a4bd4457'
                        key: {
                            name: 'x_scim_okta_run'
                            element: 'finished_by'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'b0509b855d5545159bb216ce76e3c86a'
                        key: {
                            sys_security_acl: 'be12dc499e0a4c608c25a769b0b5c149'
                            sys_user_role: {
                                id: 'efe0d03cb29f4562920bdb17333a1673'
                                key: {
                                    name: 'x_scim_okta.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: 'b053100c60b6464db482f020cdddbd54'
                        key: {
                            name: 'x_scim_okta_adoption'
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
                        table: 'sys_documentation'
                        id: 'b0c5d93d86f44cc990c8277c39c57f4b'
                        key: {
                            name: 'x_scim_okta_run'
                            element: 'new_findings'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'b0db0f01b9ba43f4b2633fef0db4c5b5'
                        key: {
                            name: 'x_scim_okta_adoption'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'b0dfc203de2a457d93fcc7b6320652bf'
                        key: {
                            name: 'x_scim_okta_pending'
                            element: 'state'
                            value: 'dropped'
                            language: 'en'
                            dependent_value: 'NULL'
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
                        table: 'sys_dictionary'
                        id: 'b12f44bd1e644f86a94038ebc85cc1c8'
                        key: {
                            name: 'x_scim_okta_pending'
                            element: 'last_reason'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b168ee204dd94dfe89547f0adda9937e'
                        key: {
                            name: 'x_scim_okta_setting'
                            element: 'resolver'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'b177a326e82e47cd9a799292a9d8d8af'
                        key: {
                            name: 'x_scim_okta_review'
                            element: 'decision'
                            value: 'create'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b19a61dcdda0473e8ef0257341fb8ed3'
                        key: {
                            name: 'x_scim_okta_review'
                            element: 'situation'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'b1a3a93d5f3e43aaaba08bb4aba324f0'
                        key: {
                            logical_table_name: 'x_scim_okta_log_body'
                            col_name_string: 'log'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b1cb853755514c8fb53c99a59a3b1d01'
                        key: {
                            name: 'x_scim_okta_adoption'
                            element: 'kept'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'b1d12b8e9aaf489db042fb3232361a5a'
                        key: {
                            name: 'x_scim_okta_pending'
                            element: 'state'
                            value: 'waiting'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'b20c5da9cd6049d6861abe6299b3b7b6'
                        key: {
                            list_id: {
                                id: '21ad0a07ffb34599ac26bc66b2391b53'
                                key: {
                                    name: 'x_scim_okta_finding_match'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'basis'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b2293ca8bc2b47658e8122b3aefbf553'
                        key: {
                            name: 'x_scim_okta_run'
                            element: 'other_id'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b22abec4db814f978b91b5178e56f35a'
                        key: {
                            sys_ui_section: {
                                id: 'd123c2fbaae64f8a89823f8a42a7fd0b'
                                key: {
                                    name: 'x_scim_okta_resolver'
                                    caption: 'Reference resolver'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'search_fields'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b23259019d324dedac04c9bc345ff72b'
                        key: {
                            name: 'x_scim_okta_handover'
                            element: 'state'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'b2526ca65f1e462d86e6543e28af3ba1'
                        key: {
                            name: 'x_scim_okta_handover'
                            element: 'step'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'b274a658c68e441bbda582a612510941'
                        key: {
                            sys_security_acl: '07a15b16e86d4b4dbf9788ada5cc8acb'
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
                        id: 'b2757f07e4894770b339d2a3b182cf15'
                        key: {
                            name: 'x_scim_okta_handover_item'
                            element: 'passed_over'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'b2a71ee526c24b52912e1ead60774a1a'
                        key: {
                            logical_table_name: 'x_scim_okta_handover_item'
                            col_name_string: 'record_id'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: 'b2b8248ea28b498ebeb838f3f5dd7795'
                        key: {
                            name: 'x_scim_okta_authority'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b2c956f6879c48968b739f4ff8c93506'
                        key: {
                            name: 'x_scim_okta_review'
                            element: 'user_name'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b2ccdef4b59743f4b3e8cba5918f0e32'
                        key: {
                            sys_ui_section: {
                                id: '4bac4621b35c44c3aa8e482a27507d86'
                                key: {
                                    name: 'x_scim_okta_adoption'
                                    caption: 'Result'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'linked'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'b2dab4677f564f6eba4f79738cb4c18f'
                        key: {
                            name: 'x_scim_okta_brake'
                            element: 'state'
                            value: 'refused'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b2deaa0590034f61954755bbb1a12711'
                        key: {
                            name: 'x_scim_okta_handover_rule'
                            element: 'step_3'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b35cbef4b72d4097aece38873a156ed5'
                        key: {
                            name: 'x_scim_okta_adoption'
                            element: 'linked'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'b3fe5daf6a2b428d98fb2fe163ab2f9c'
                        key: {
                            list_id: {
                                id: '8f05e885e0e64087b47abc9ec1a03f8b'
                                key: {
                                    name: 'x_scim_okta_identity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'replaced_by'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b48d271990b14e8c87ad78b01d16ea3c'
                        key: {
                            name: 'x_scim_okta_finding_match'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: 'b4b0a7558d5a4620824fb85425e0e050'
                        key: {
                            name: 'x_scim_okta_review'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'b4ce94b52e6449a29dfc1f27bbc6db24'
                        key: {
                            list_id: {
                                id: '58ec08f4747f4710bbf543249ed80029'
                                key: {
                                    name: 'x_scim_okta_conflict'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'finding'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b4da9d724ae0473fb7d1d6d85960008f'
                        key: {
                            name: 'x_scim_okta_run'
                            element: 'other_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b4db90fb25a647159a7ae766adc379a1'
                        key: {
                            name: 'x_scim_okta_log'
                            element: 'resource_type'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'b515b0ab917c4c75be6a33dada52ca7b'
                        key: {
                            name: 'x_scim_okta_adoption'
                            caption: 'Proposals'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'b520e653220b4212a3ef708ea9dc9411'
                        key: {
                            name: 'x_scim_okta_adoption'
                            element: 'state'
                            value: 'approving'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'b54c86549afd475aa702c29037932372'
                        key: {
                            list_id: {
                                id: 'dc0d040ad3664228bc088654eab94cea'
                                key: {
                                    name: 'x_scim_okta_handover_item'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'error'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'b54dfc5c14894dd7b58b6537d558d13d'
                        key: {
                            name: 'x_scim_okta_review'
                            caption: 'Decision'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b54fb587f1e149b99d677cbf41717b69'
                        key: {
                            name: 'x_scim_okta_pending'
                            element: 'last_reason'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'b55fa6844ab4454b9b2592f3791618b0'
                        key: {
                            name: 'x_scim_okta_handover'
                            element: 'step'
                            value: 'undo'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b5d65af6fdcc46e0a284f98af08be408'
                        key: {
                            name: 'x_scim_okta_handover_rule'
                            element: 'most_records'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'b5fccae6d24c412b97e5bfdd704ec85c'
                        key: {
                            name: 'x_scim_okta_handover'
                            element: 'state'
                            value: 'waiting'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'b60c08f0667340e389284ea6d0bbeae0'
                        key: {
                            list_id: {
                                id: 'ee902d46afa24078912f19b1aae13140'
                                key: {
                                    name: 'x_scim_okta_unmapped'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'note'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b6220eee0a754925ae0e67baf8a91b89'
                        key: {
                            name: 'x_scim_okta_setting'
                            element: 'mode'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'b63f82fb46164f819c4e71512c123aad'
                        key: {
                            list_id: {
                                id: '21ad0a07ffb34599ac26bc66b2391b53'
                                key: {
                                    name: 'x_scim_okta_finding_match'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'finding'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b65d982161864049aff93a142556b387'
                        key: {
                            name: 'x_scim_okta_guard'
                            element: 'group'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'b69b08bd6f6943259dee5038367c0b17'
                        key: {
                            list_id: {
                                id: '84e75dc14d6f428eb8f9633343bead1e'
                                key: {
                                    name: 'x_scim_okta_candidate'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'order'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b69c0baff5104d44948ea4e5d50eb74b'
                        key: {
                            name: 'x_scim_okta_pending'
                            element: 'expires_at'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'b6a78934b8384f84a2bf00774b637c86'
                        key: {
                            name: 'x_scim_okta_finding'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: 'b6b21d9f6c864313969d52c465a85e71'
                        key: {
                            sys_ui_action: '615f0ab9d78b46af9a860af469004370'
                            sys_user_role: {
                                id: 'efe0d03cb29f4562920bdb17333a1673'
                                key: {
                                    name: 'x_scim_okta.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b6ba5717d27c4f5da14a015d3db5e64b'
                        key: {
                            sys_ui_section: {
                                id: '0a5b924c9ab54ce6befb6af0299114c8'
                                key: {
                                    name: 'x_scim_okta_source'
                                    caption: 'Source'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'b6bc5204eea64b2db8ba38f19ff11e92'
                        key: {
                            sys_security_acl: '4eea58426ff74d869320d028fcc6aebc'
                            sys_user_role: {
                                id: '86dfff9e76cb4bb3a4ae514f347a46a8'
                                key: {
                                    name: 'x_scim_okta.auditor'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b6d95f6a20dd400a920e39761563e1c9'
                        key: {
                            name: 'x_scim_okta_candidate'
                            element: 'order'
                            language: 'en'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: 'b70bceca546c4ac9ae5eb62df68ce2cc'
                        key: {
                            name: 'x_scim_okta_pending'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b7193d4636f94cd2a3dd34824fd336ac'
                        key: {
                            name: 'x_scim_okta_unmapped'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b72db666b45d48a5b6b1760926245f7c'
                        key: {
                            name: 'x_scim_okta_setting'
                            element: 'search_fields'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b7467dc1beb44c1fa4c42115fa85b67a'
                        key: {
                            name: 'x_scim_okta_pending'
                            element: 'attempts'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'b77a52c2bfe840e59f2b1e51447c1e71'
                        key: {
                            list_id: {
                                id: '87204daec9a942b78a8921b9a94a8ed0'
                                key: {
                                    name: 'x_scim_okta_proposal'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'b799b6aca0a047489859a43521826769'
                        key: {
                            list_id: {
                                id: '7214912c300d447ba18cf05a1b9e772e'
                                key: {
                                    name: 'x_scim_okta_run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'people_read'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b7fededbf8e047ee974ecebe840d7970'
                        key: {
                            name: 'x_scim_okta_instance'
                            element: 'confirmed_by'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b8426b3016c04707a548956f657b6b59'
                        key: {
                            sys_ui_section: {
                                id: '27f173f81c034078b7c0a86da46938dc'
                                key: {
                                    name: 'x_scim_okta_review'
                                    caption: 'Why it is not certain'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'situation'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b88022ad4f6749ab9d11b32ed1fb6d22'
                        key: {
                            name: 'x_scim_okta_guard'
                            element: 'group'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b8ad343e3775450f87ab7502be5d8d19'
                        key: {
                            sys_ui_section: {
                                id: 'cedea860e8b344ad91f9ea657b051cae'
                                key: {
                                    name: 'x_scim_okta_adoption'
                                    caption: 'Okta adoption'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b8c90d78d4894be59f537587d9af4102'
                        key: {
                            name: 'x_scim_okta_adoption'
                            element: 'done_to_line'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b8e03e39872442818202f89bb948213e'
                        key: {
                            name: 'x_scim_okta_review'
                            element: 'okta_user_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b92bb4a25f074bdbbaa4beaf063da525'
                        key: {
                            name: 'x_scim_okta_setting'
                            element: 'shipped_length'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b93e9d6ceab748e796f6ac434a27a7b2'
                        key: {
                            name: 'x_scim_okta_handover_rule'
                            element: 'step_5'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'b94994480d6d4619a058324d938b89b9'
                        key: {
                            list_id: {
                                id: '981dbe6ec5bf4f3c98ee73f0cef3d03d'
                                key: {
                                    name: 'x_scim_okta_review'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'times_seen'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b95d34ebe4164fe0933000c1b461b4dc'
                        key: {
                            name: 'x_scim_okta_handover_rule'
                            element: 'open_condition'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'b9640828367243419372c1ab3ff51e28'
                        key: {
                            name: 'x_scim_okta_brake_entry'
                            element: 'state'
                            value: 'held'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'b96ee8e40f86424e986e55ee54646c67'
                        key: {
                            list_id: {
                                id: '58ec08f4747f4710bbf543249ed80029'
                                key: {
                                    name: 'x_scim_okta_conflict'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'first_seen'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b9f524f1438446d88677d964d83f4863'
                        key: {
                            name: 'x_scim_okta_match_key'
                            element: 'field'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'ba37933812d745fb8df709498a14e6b6'
                        key: {
                            sys_security_acl: '4b7916baa26541ad8f3986a56655ab78'
                            sys_user_role: {
                                id: 'efe0d03cb29f4562920bdb17333a1673'
                                key: {
                                    name: 'x_scim_okta.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'ba69a15db0834b24a5498f2cd912751e'
                        key: {
                            list_id: {
                                id: '7214912c300d447ba18cf05a1b9e772e'
                                key: {
                                    name: 'x_scim_okta_run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'started_at'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'ba90f54fd44c42709d223f5de5c77fba'
                        key: {
                            list_id: {
                                id: '09cbe094ed72458599dd1cbc0b0d091f'
                                key: {
                                    name: 'x_scim_okta_adoption'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'row_count'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'ba9fa14c8e9c4d39aa7213770e5a6d4e'
                        key: {
                            list_id: {
                                id: 'fe0b6d8420004d34b1fa1446f4375d63'
                                key: {
                                    name: 'x_scim_okta_match_key'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'reason'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'bac31e45db8b438db8f8036fdcfdd6e1'
                        key: {
                            name: 'x_scim_okta_handover'
                            element: 'returned_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'bad06a6ad84842cfac44080808fe171c'
                        key: {
                            sys_ui_section: {
                                id: 'cedea860e8b344ad91f9ea657b051cae'
                                key: {
                                    name: 'x_scim_okta_adoption'
                                    caption: 'Okta adoption'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'message'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'bad4bc451f3948b2a80ccb45a39cebee'
                        key: {
                            name: 'x_scim_okta_review'
                            element: 'situation'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'bb015bc30fc44066a5f9f2c6149b0b9a'
                        key: {
                            sys_security_acl: 'c8a0b8d4e18544619a79db1a13492c46'
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
                        id: 'bb19fa6a5a024ccabcc728137ac09d0b'
                        key: {
                            name: 'x_scim_okta_run'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'bb1c17264fb340a79827369349acf815'
                        key: {
                            name: 'x_scim_okta_review'
                            element: 'first_seen'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'bb2e6b80d5214b2d94304aee6ea47030'
                        key: {
                            name: 'x_scim_okta_unmapped'
                            element: 'note'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'bb4ca64d8c224de5917eb9b3d56edc97'
                        key: {
                            name: 'x_scim_okta_proposal'
                            element: 'state'
                            value: 'linked'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'bb64c462602c4f0ea7b5a8f4e0b14a55'
                        key: {
                            list_id: {
                                id: '4d0a5d61d35647659d7e352e96668e34'
                                key: {
                                    name: 'x_scim_okta_pending'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'last_reason'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'bb66f6d1a51144bfb31cdd7f6e4cf28f'
                        key: {
                            list_id: {
                                id: 'e5575258bfd64f1bba6ea4aac1246970'
                                key: {
                                    name: 'x_scim_okta_other_id'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'source'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'bb68985095cb4b77b13e241542a397d5'
                        key: {
                            list_id: {
                                id: 'e5575258bfd64f1bba6ea4aac1246970'
                                key: {
                                    name: 'x_scim_okta_other_id'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'active'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'bb6eaf1fce00445b886402ab68b539b8'
                        key: {
                            name: 'x_scim_okta_handover_rule'
                            element: 'step_3'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'bb7dd6d2859343cdb8f4f83db59ee691'
                        key: {
                            name: 'x_scim_okta_log'
                            element: 'started'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'bb9b53cc784c49e2a78ca37c017c74e6'
                        key: {
                            name: 'x_scim_okta_mapping'
                            caption: 'Attribute mapping'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'bbf03ed9c05c4c40a48d99d7c7bfe48b'
                        key: {
                            sys_ui_section: {
                                id: 'bb9b53cc784c49e2a78ca37c017c74e6'
                                key: {
                                    name: 'x_scim_okta_mapping'
                                    caption: 'Attribute mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'bbf5d9f0051b4f22949006b51cff9446'
                        key: {
                            name: 'x_scim_okta_log_body'
                            element: 'log'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'bc13f9abf8e848bba897e2306941e887'
                        key: {
                            name: 'x_scim_okta_setting'
                            element: 'on_miss'
                            value: 'pending'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'bc24c34331c04b1b816e09cbee10d255'
                        key: {
                            name: 'x_scim_okta_finding'
                            element: 'resolved_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'bc33004826c64ff199ffca13178e7009'
                        key: {
                            list_id: {
                                id: '87f2b09bde924549acc9df1244848ddf'
                                key: {
                                    name: 'x_scim_okta_log'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'user'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'bc5719d55ac7426c9bf68cbabb26ae02'
                        key: {
                            name: 'x_scim_okta_brake_entry'
                            element: 'entry_key'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'bc6397e8611e4454994ef03a35156da2'
                        key: {
                            name: 'x_scim_okta_log'
                            element: 'detail'
                            language: 'en'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: 'bc8980b554c149d6ab27dc6eab92a07a'
                        key: {
                            name: 'x_scim_okta_conflict'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'bca4027de8044f1b9c0f3bf7a0732881'
                        key: {
                            sys_security_acl: 'ea8683ed415846d4823724811f0ca57b'
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
                        id: 'bcbe69f2bd384849b34451109fd7b6eb'
                        key: {
                            name: 'x_scim_okta_brake_entry'
                            element: 'request_id'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'bcce8f3c490f4ec5932ada0b3431e932'
                        key: {
                            name: 'x_scim_okta_guard'
                            element: 'active'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'bce0974c70624e5e8646e3338df9015d'
                        key: {
                            name: 'x_scim_okta_handover_rule'
                            element: 'manager_depth'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'bce73ce2e4ed484a9b04806e7a1416f1'
                        key: {
                            name: 'x_scim_okta_brake'
                            element: 'note'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'bd1304b7855f4b37840e3e67f786658f'
                        key: {
                            name: 'x_scim_okta_adoption'
                            element: 'invalid'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'bd27688bee21440f97188ece131d0cad'
                        key: {
                            name: 'x_scim_okta_setting'
                            element: 'length_policy'
                            value: 'reject'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'bd3ce555c02f405bb2e4c94b4f228c73'
                        key: {
                            name: 'x_scim_okta_setting'
                            element: 'when_absent'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: 'bd523c33da7a40c1b9436c304dba0413'
                        key: {
                            name: 'x_scim_okta_finding_match'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'bdb5231baf0a4e839d38b97a59899eec'
                        key: {
                            sys_security_acl: '44bca407636b4b0895e96b26214ee2f8'
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
                        id: 'bdd3299df7c64b1c860812c1d1b701b4'
                        key: {
                            name: 'x_scim_okta_instance'
                            element: 'instance_name'
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
                        table: 'sys_ui_element'
                        id: 'be010b8df98e4666b2f97c11cb435656'
                        key: {
                            sys_ui_section: {
                                id: 'bb9b53cc784c49e2a78ca37c017c74e6'
                                key: {
                                    name: 'x_scim_okta_mapping'
                                    caption: 'Attribute mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'attribute_type'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'be034746733b456e87378bcb71fbc517'
                        key: {
                            list_id: {
                                id: 'c2bcace320e64f1f97b0fd6faa9724dc'
                                key: {
                                    name: 'x_scim_okta_brake_entry'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'be263ae0ac104a06bcfe538b8ca1f257'
                        key: {
                            name: 'x_scim_okta_handover_rule'
                            element: 'step_5'
                            value: 'managers_manager'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'be722a2822da4deb832b5e25635af6d3'
                        key: {
                            name: 'x_scim_okta_guard'
                            element: 'reason'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'be834845bbf745cbaf391a4b5e085a93'
                        key: {
                            logical_table_name: 'x_scim_okta_finding'
                            col_name_string: 'kind,state'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'becf0ee38e2741eea493f5ca44f0e5e4'
                        key: {
                            logical_table_name: 'x_scim_okta_brake_entry'
                            col_name_string: 'counts_for,state,counted_at'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'beeef9d2a8834f2c8ba01f30ddff9b14'
                        key: {
                            list_id: {
                                id: '84e75dc14d6f428eb8f9633343bead1e'
                                key: {
                                    name: 'x_scim_okta_candidate'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'review'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'befe650d3ec04f26b4985e5e5d5088fe'
                        key: {
                            name: 'x_scim_okta_handover_rule'
                            element: 'name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'bf6e2d6ea2634309981db25d82e731dc'
                        key: {
                            name: 'x_scim_okta_log_body'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: 'bf957a3d2a9947a7985b16e54a39d89e'
                        key: {
                            name: 'x_scim_okta_match_key'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'bff5fc03b9294dc1aa9b1b3e05c1dbbd'
                        key: {
                            name: 'x_scim_okta_pending'
                            element: 'scim_path'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c0404b162780447b9e7eee6c7036a6ef'
                        key: {
                            name: 'x_scim_okta_pending'
                            element: 'resolver'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c05138b180904d3e9825ca660a088396'
                        key: {
                            sys_ui_section: {
                                id: 'b54dfc5c14894dd7b58b6537d558d13d'
                                key: {
                                    name: 'x_scim_okta_review'
                                    caption: 'Decision'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c0738d60a6ad4145b5f8fee4bb410546'
                        key: {
                            name: 'x_scim_okta_run'
                            element: 'step'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'c0c3692463b94ee0bad87bf77ce4e00d'
                        key: {
                            name: 'x_scim_okta_setting'
                            element: 'on_miss'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'c0db2ed12da440a98262fee175aa23d8'
                        key: {
                            name: 'x_scim_okta_run'
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'c0e3e0d7c312499bb7d5774ba092c5fd'
                        key: {
                            name: 'x_scim_okta_proposal'
                            element: 'state'
                            value: 'already_linked'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c0ea9ae1668d4f739994d36b6d08a7ee'
                        key: {
                            name: 'x_scim_okta_adoption'
                            element: 'approved'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c0f1da5f6c24458f9c336bf5f56b5282'
                        key: {
                            name: 'x_scim_okta_candidate'
                            element: 'okta_user_id'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c105ecf42006496980319de6e7d7ecdc'
                        key: {
                            name: 'x_scim_okta_review'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c1069994ca4049c1928fbedd46076b9e'
                        key: {
                            name: 'x_scim_okta_handover_rule'
                            element: 'open_condition'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c114a6786fd54d258522359223b65f96'
                        key: {
                            sys_ui_section: {
                                id: 'dbb01cc9c44a41438c072c9c297a46ac'
                                key: {
                                    name: 'x_scim_okta_pending'
                                    caption: 'Pending reference'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'text'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c13cd6a71c97414cbadc9335c69fab58'
                        key: {
                            name: 'x_scim_okta_finding_match'
                            element: 'active'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'c147e8ffb2004e5cb4e2052cf778d382'
                        key: {
                            name: 'x_scim_okta_setting'
                            element: 'attribute_type'
                            value: 'integer'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'c14d35ce193f4ea193b94f81114aba4a'
                        key: {
                            list_id: {
                                id: '2ad5312109aa498aa1c8c9cbb5cb84ff'
                                key: {
                                    name: 'x_scim_okta_instance'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'reason'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'c15ab3e8079347228fb93aa765362a7d'
                        key: {
                            list_id: {
                                id: '0923fb88c4c74a3dbadb0e3db3765225'
                                key: {
                                    name: 'x_scim_okta_resolver'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'on_miss'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'c1a492ceddb64d7ea225befadfa7f4e0'
                        key: {
                            name: 'x_scim_okta_handover_rule'
                            element: 'action'
                            value: 'end'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c1b53a5276104a0288acb696ba6aa6b2'
                        key: {
                            name: 'x_scim_okta_match_key'
                            element: 'order'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c1e53b096c7a4d988a746358c6a772cb'
                        key: {
                            name: 'x_scim_okta_log_body'
                            element: 'stated'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'c1f73942533b404fbaab112f16b4edaa'
                        key: {
                            sys_security_acl: '5dde25d52ff941e88c0306ace706e6c9'
                            sys_user_role: {
                                id: 'efe0d03cb29f4562920bdb17333a1673'
                                key: {
                                    name: 'x_scim_okta.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'c220fe51570d4c4fa36c35c734f8eb72'
                        key: {
                            list_id: {
                                id: '981dbe6ec5bf4f3c98ee73f0cef3d03d'
                                key: {
                                    name: 'x_scim_okta_review'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'c2886709fff74acdbf6419bab90a6af7'
                        key: {
                            name: 'x_scim_okta_handover_rule'
                            element: 'step_5'
                            value: 'group'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'c293afd845ac4544a4dce21e64eacdb6'
                        key: {
                            list_id: {
                                id: '87f2b09bde924549acc9df1244848ddf'
                                key: {
                                    name: 'x_scim_okta_log'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'group'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: 'c2bcace320e64f1f97b0fd6faa9724dc'
                        key: {
                            name: 'x_scim_okta_brake_entry'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c2ca0ea892df457882fba73d201610ad'
                        key: {
                            name: 'x_scim_okta_handover_item'
                            element: 'group_field'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'c33ea7914fb6420791bcc650158e52c7'
                        key: {
                            logical_table_name: 'x_scim_okta_brake_entry'
                            col_name_string: 'brake'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'c36251418a44487fb000f01d01fd791a'
                        key: {
                            sys_security_acl: '8b939a110d954961a1b139b6ec0e8b05'
                            sys_user_role: {
                                id: 'efe0d03cb29f4562920bdb17333a1673'
                                key: {
                                    name: 'x_scim_okta.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'c39779ee120849c292be07aee1cb4ce3'
                        key: {
                            list_id: {
                                id: '1408bcbdaaf14043946755141f0a4f61'
                                key: {
                                    name: 'x_scim_okta_brake'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'counted'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c3c9822fefdf4731a078c9652497aa76'
                        key: {
                            name: 'x_scim_okta_log'
                            element: 'caller'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'c3e0f2eeea9d42ef95f940497880d287'
                        key: {
                            logical_table_name: 'x_scim_okta_conflict'
                            col_name_string: 'state,last_seen'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'c3f1e92945de439b87cfd84a347b5593'
                        key: {
                            name: 'x_scim_okta_instance'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c4004dc7cd3e4b879de5a120adc72d87'
                        key: {
                            name: 'x_scim_okta_finding'
                            element: 'basis'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: 'c44197b5820a472b86d9b10798ccb851'
                        key: {
                            name: 'x_scim_okta_candidate'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c453ed5e110c4011ac3a85c66ec8055d'
                        key: {
                            name: 'x_scim_okta_finding'
                            element: 'note'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c467a04d53e143609693339084d73abb'
                        key: {
                            name: 'x_scim_okta_conflict'
                            element: 'count'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'c47fd6619aca4abd91a44b09aa41026f'
                        key: {
                            list_id: {
                                id: '9b81db71d6d94ac6817a7f8ef2d644cb'
                                key: {
                                    name: 'x_scim_okta_handover_rule'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'action'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c4f691a35a66434986deab2b78cd0f47'
                        key: {
                            name: 'x_scim_okta_conflict'
                            element: 'owner'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c518fde3e56d452899a5c31e4732a216'
                        key: {
                            sys_ui_section: {
                                id: '27f173f81c034078b7c0a86da46938dc'
                                key: {
                                    name: 'x_scim_okta_review'
                                    caption: 'Why it is not certain'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c52c19371e16426b831f7f837621a09b'
                        key: {
                            name: 'x_scim_okta_run'
                            element: 'started_at'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c53d78c2649b4d06a0119e460099fd97'
                        key: {
                            name: 'x_scim_okta_log'
                            element: 'verdict_texts'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'c56dcd0b23eb435c8e1e7653cc54a1e7'
                        key: {
                            name: 'x_scim_okta_brake'
                            element: 'kind'
                            value: 'retirements'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c575af913dab4955a99b0a5ef9b26b50'
                        key: {
                            name: 'x_scim_okta_adoption'
                            element: 'failed'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'c5790a2c28344c7482c24b868e3d56b0'
                        key: {
                            list_id: {
                                id: '9b81db71d6d94ac6817a7f8ef2d644cb'
                                key: {
                                    name: 'x_scim_okta_handover_rule'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'active'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'c5ab5cdd3be74ff195b0e6fa239546aa'
                        key: {
                            list_id: {
                                id: '2ad5312109aa498aa1c8c9cbb5cb84ff'
                                key: {
                                    name: 'x_scim_okta_instance'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'confirmed_at'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c5e88611fa2d444184dbb9dab3bf50de'
                        key: {
                            name: 'x_scim_okta_pending'
                            element: 'field'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c612f92640c2459e8f9e2859b7f3334b'
                        key: {
                            name: 'x_scim_okta_guard'
                            element: 'expires_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'c637a24c1332445dbfc5b775ce294dad'
                        key: {
                            list_id: {
                                id: '8f05e885e0e64087b47abc9ec1a03f8b'
                                key: {
                                    name: 'x_scim_okta_identity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'last_seen'
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
                        table: 'sys_documentation'
                        id: 'c71a95d716c9417ca92893aeac31eab6'
                        key: {
                            name: 'x_scim_okta_brake_entry'
                            element: 'state'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c73dce93b91a4baabb67baff0c0fd236'
                        key: {
                            name: 'x_scim_okta_handover'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c78c9e18ab5f4d2cb6901f158be73da0'
                        key: {
                            name: 'x_scim_okta_brake'
                            element: 'counted'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: 'c7e3b435bd3c46c88c9e8e121dd4385d'
                        key: {
                            name: 'x_scim_okta_handover'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'c808594f3d47405db5ff4f8d457970d6'
                        key: {
                            name: 'x_scim_okta_handover_rule'
                            element: 'step_4'
                            value: 'manager'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: 'c83d516eb3ee4455bff3ff24f540bfbd'
                        key: {
                            name: 'x_scim_okta_handover_item'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c86011c1517e4c0ba59926b51da8e680'
                        key: {
                            name: 'x_scim_okta_brake'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c880db67a4d54de78f2651b24e0477d3'
                        key: {
                            name: 'x_scim_okta_adoption'
                            element: 'started_by'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c8d3e89a9d18495fa2de741b1f35b6c7'
                        key: {
                            name: 'x_scim_okta_handover_item'
                            element: 'made_record'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'c8f909f049d64cf7a044289d38cfea70'
                        key: {
                            name: 'x_scim_okta_brake_entry'
                            element: 'state'
                            value: 'counted'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c94b3e88040d40d08951ebc7fd05af00'
                        key: {
                            sys_ui_section: {
                                id: '4b06fc62c5d7481ca662ac914cf4c960'
                                key: {
                                    name: 'x_scim_okta_authority'
                                    caption: 'Field authority'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c990b729ed0945d1959b5539fb61231f'
                        key: {
                            name: 'x_scim_okta_adoption'
                            element: 'row_count'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c9a0ec3105474249b179fef5d26b0712'
                        key: {
                            name: 'x_scim_okta_instance'
                            element: 'reason'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c9af2910aed64f2ebed0cfd33e07e1f9'
                        key: {
                            name: 'x_scim_okta_log'
                            element: 'total'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'c9d1ba662ac2445cad8e70290cb1347f'
                        key: {
                            name: 'x_scim_okta_conflict'
                            element: 'state'
                            value: 'resolved'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: 'c9faf9beabb14062be1f744b982590bc'
                        key: {
                            name: 'x_scim_okta_authority'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'ca1786c1787b4a4eb08fb3dd852c170b'
                        key: {
                            sys_security_acl: 'da3579f03c794f4aacaff73ed782d60c'
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
                        id: 'ca3d045668104abd9e7c437fdff92c88'
                        key: {
                            name: 'x_scim_okta_finding'
                            element: 'confidence'
                            value: 'medium'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'cabdfdb6f2ce415d85953a4b5e7596d7'
                        key: {
                            name: 'x_scim_okta_adoption'
                            element: 'proposed_high'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'caf178e4a0c04b65865453623a2cc9be'
                        key: {
                            sys_security_acl: '24ac654900944586bfd624e131f82904'
                            sys_user_role: {
                                id: '86dfff9e76cb4bb3a4ae514f347a46a8'
                                key: {
                                    name: 'x_scim_okta.auditor'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'cb0469b91194434795d025b75dc15f30'
                        key: {
                            name: 'x_scim_okta_run'
                            element: 'started_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'cb1ef90eb0694dd29eb445140f925df9'
                        key: {
                            name: 'x_scim_okta_run'
                            element: 'linked'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'cb37f15943a2443a964677d24ba62306'
                        key: {
                            name: 'x_scim_okta_adoption'
                            element: 'action'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'cc003ece71274ccc93c7da66c2abd886'
                        key: {
                            name: 'x_scim_okta_handover_rule'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'cc153b60c6134e0280b77fa066edcb0d'
                        key: {
                            name: 'x_scim_okta_handover_item'
                            element: 'new_value'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'cca20dafc08a4f5d8a588c1d53e5b06c'
                        key: {
                            name: 'x_scim_okta_brake'
                            element: 'decision'
                            value: 'refuse'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'cca266a964094075b6f03dc86a5907cd'
                        key: {
                            name: 'x_scim_okta_run'
                            element: 'finished_at'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'cca38fb6242f4b98951533bee0a27df3'
                        key: {
                            sys_security_acl: '9b8439825eed4836b0be7db9f45fd5ba'
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
                        id: 'ccb7e1be012140c7877de697658eb5f7'
                        key: {
                            name: 'x_scim_okta_handover'
                            element: 'active_for'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: 'ccc9306068604edfb62a5000c8abf7b1'
                        key: {
                            sys_ui_action: '545ce273eac0437ab1012d1068de6a74'
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
                        id: 'ccc9dafa28244ad1ac6f0da9b9199242'
                        key: {
                            name: 'x_scim_okta_brake_entry'
                            element: 'brake'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'cccdd7fa777a4cf8aecedb863e4c8df2'
                        key: {
                            name: 'x_scim_okta_handover_rule'
                            element: 'step_4'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ccf433f072f04de7ae439b311db2abb0'
                        key: {
                            name: 'x_scim_okta_log'
                            element: 'not_effective'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'cd02aba5fa614c0bb580f25ae2293bc3'
                        key: {
                            sys_ui_section: {
                                id: 'b54dfc5c14894dd7b58b6537d558d13d'
                                key: {
                                    name: 'x_scim_okta_review'
                                    caption: 'Decision'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'decision'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'cd891854909640f585106710112df2e5'
                        key: {
                            name: 'x_scim_okta_handover_rule'
                            element: 'step_4'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'cd944fad685e42ada083077dd7d87ebf'
                        key: {
                            sys_ui_section: {
                                id: 'bb9b53cc784c49e2a78ca37c017c74e6'
                                key: {
                                    name: 'x_scim_okta_mapping'
                                    caption: 'Attribute mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'transform'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'cdbeabd7c4364982843041a03ac00eb5'
                        key: {
                            name: 'x_scim_okta_handover'
                            element: 'state'
                            value: 'undone'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'ce00a84746cd451c84cc65a0b2edb269'
                        key: {
                            sys_security_acl: '79880d16a2f845969b650992299a7f26'
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
                        id: 'ce596f24f1464ccf962a01c390f1f33e'
                        key: {
                            name: 'x_scim_okta_log'
                            element: 'unmapped'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ce7339a9916e4219a93af8a7516b180e'
                        key: {
                            name: 'x_scim_okta_adoption'
                            element: 'csv'
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
                        table: 'sys_ui_element'
                        id: 'cec1509b553f4307b63a3eff0a9334de'
                        key: {
                            sys_ui_section: {
                                id: '0a5b924c9ab54ce6befb6af0299114c8'
                                key: {
                                    name: 'x_scim_okta_source'
                                    caption: 'Source'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'active'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'cedbe15003e44dd993bffb376330afd2'
                        key: {
                            name: 'x_scim_okta_finding'
                            element: 'kind'
                            value: 'flip_flop'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'cedea860e8b344ad91f9ea657b051cae'
                        key: {
                            name: 'x_scim_okta_adoption'
                            caption: 'Okta adoption'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'cef95ca5a5ad4b0c9344684a49fa46a1'
                        key: {
                            name: 'x_scim_okta_brake'
                            element: 'decision'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'cf0a553a2cc443ad9ddb61929790bd70'
                        key: {
                            name: 'x_scim_okta_handover_item'
                            element: 'new_value'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'cf53713bab4e435f80d79d42d8377afc'
                        key: {
                            name: 'x_scim_okta_handover'
                            element: 'kept'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'cf60d04f84d34f57ab305bfb09075ec3'
                        key: {
                            name: 'x_scim_okta_proposal'
                            element: 'state'
                            value: 'rejected'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'cf684d3f628a47e2948621424a25d8cd'
                        key: {
                            name: 'x_scim_okta_adoption'
                            element: 'proposed_low'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'cf6f09daebd048f2a868a45623a082aa'
                        key: {
                            name: 'x_scim_okta_brake'
                            element: 'last_held_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: 'cf76cbedf7a8479d90d8c14a58bd09a8'
                        key: {
                            name: 'x_scim_okta_log_body'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'cf885b8be6004994bbd1ccad3c41b897'
                        key: {
                            name: 'x_scim_okta_log'
                            element: 'verdicts'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'cfb99b43953744718efe063b972be165'
                        key: {
                            name: 'x_scim_okta_proposal'
                            element: 'decided_at'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'cfc20e8eb6ef4b2dac132d1224da258e'
                        key: {
                            list_id: {
                                id: '09cbe094ed72458599dd1cbc0b0d091f'
                                key: {
                                    name: 'x_scim_okta_adoption'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'started_by'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'd001bbabde0448ab9f40ed61ae22690f'
                        key: {
                            list_id: {
                                id: '2ad5312109aa498aa1c8c9cbb5cb84ff'
                                key: {
                                    name: 'x_scim_okta_instance'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'confirmed_by'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'd0436fe6471c4be5af05e58bdd0d4bed'
                        key: {
                            list_id: {
                                id: '7214912c300d447ba18cf05a1b9e772e'
                                key: {
                                    name: 'x_scim_okta_run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'unmatched'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd0a7fe1ffecf4ddc9d3b3c11e2f1582e'
                        key: {
                            name: 'x_scim_okta_setting'
                            element: 'attribute_type'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'd0dc4681d49749bb8e6c1ce512d52e92'
                        key: {
                            sys_security_acl: 'f2bc2535532645ee90795ff9b4db5613'
                            sys_user_role: {
                                id: 'efe0d03cb29f4562920bdb17333a1673'
                                key: {
                                    name: 'x_scim_okta.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'd123c2fbaae64f8a89823f8a42a7fd0b'
                        key: {
                            name: 'x_scim_okta_resolver'
                            caption: 'Reference resolver'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd13552f9ff2f4bcd8a63855d37bdc855'
                        key: {
                            name: 'x_scim_okta_adoption'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd1907b2b720d4d8195cf7004fa380397'
                        key: {
                            name: 'x_scim_okta_conflict'
                            element: 'state'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd1cc6f766a5144baa4c0c513b471a884'
                        key: {
                            name: 'x_scim_okta_finding'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd1e6dbbcbb454d26a024ec4a8c491d7c'
                        key: {
                            name: 'x_scim_okta_setting'
                            element: 'when_absent'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd208fe5a6d344646ae5b8a10b356148c'
                        key: {
                            name: 'x_scim_okta_handover_rule'
                            element: 'user'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd27c6eb9c22144ceaa10115534857d37'
                        key: {
                            sys_ui_section: {
                                id: 'bb9b53cc784c49e2a78ca37c017c74e6'
                                key: {
                                    name: 'x_scim_okta_mapping'
                                    caption: 'Attribute mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'takes'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd2ace0568cec4c5bacf160cba53c99ce'
                        key: {
                            name: 'x_scim_okta_pending'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd2c5b3af0dee4481850370e4cb6201cd'
                        key: {
                            name: 'x_scim_okta_guard'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'd2d2880830d64299bb00ebb336b3eace'
                        key: {
                            list_id: {
                                id: 'ee902d46afa24078912f19b1aae13140'
                                key: {
                                    name: 'x_scim_okta_unmapped'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'count'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'd2e21e06d830418ba753aefcb6195ded'
                        key: {
                            sys_security_acl: '56d3edd66f9c4466a501185ce0bc0494'
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
                        id: 'd2e75b3d7c63489dad744873847f9113'
                        key: {
                            name: 'x_scim_okta_identity'
                            element: 'user'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd2fff59d326b4224b67b08400924f5ef'
                        key: {
                            name: 'x_scim_okta_instance'
                            element: 'first_seen'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'd32e3dbacdc44591909d5a4c22ce59a4'
                        key: {
                            name: 'x_scim_okta_mapping'
                            caption: 'Why'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'd3334638cbb44ab6b807a81d2eb0d556'
                        key: {
                            name: 'x_scim_okta_handover_item'
                            element: 'outcome'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'd338e3eaf6574730a8606a5bd52cb59c'
                        key: {
                            sys_security_acl: '3af85f341b514fd8bff1f086d4911e2e'
                            sys_user_role: {
                                id: 'efe0d03cb29f4562920bdb17333a1673'
                                key: {
                                    name: 'x_scim_okta.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'd34db4dbc0b14bc8ae016df0d8235bcf'
                        key: {
                            list_id: {
                                id: '87f2b09bde924549acc9df1244848ddf'
                                key: {
                                    name: 'x_scim_okta_log'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'situation'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd367e021b56c44029cee1a4e76e1d8e9'
                        key: {
                            sys_ui_section: {
                                id: 'cedea860e8b344ad91f9ea657b051cae'
                                key: {
                                    name: 'x_scim_okta_adoption'
                                    caption: 'Okta adoption'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'name'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'd37d2f7b4e024795bbcd2876d9e38876'
                        key: {
                            list_id: {
                                id: '10fde6940290419391ef0e53d465a63f'
                                key: {
                                    name: 'x_scim_okta_mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'attribute_type'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd385d990a8d649febae04947ffafef7c'
                        key: {
                            name: 'x_scim_okta_pending'
                            element: 'scim_path'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'd3928591bb25438bbe51d67d2c79efe1'
                        key: {
                            name: 'x_scim_okta_finding'
                            element: 'kind'
                            value: 'shared_value'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd3bbfab2923646cc97438a23febee3c4'
                        key: {
                            name: 'x_scim_okta_handover'
                            element: 'due_at'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'd3be3faa59e8486388e79838cfe2a3ad'
                        key: {
                            sys_security_acl: '1dced301dbd640b49c51a286ce0122d5'
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
                        id: 'd3ccd012b56c4c4ca59c8ebeb20f3176'
                        key: {
                            name: 'x_scim_okta_brake'
                            element: 'kind'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd3d55e8cf6a04fb5b436cea7378e2f38'
                        key: {
                            sys_ui_section: {
                                id: 'd123c2fbaae64f8a89823f8a42a7fd0b'
                                key: {
                                    name: 'x_scim_okta_resolver'
                                    caption: 'Reference resolver'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'on_miss'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'd3e16b23414e425fba254b89b4801b03'
                        key: {
                            name: 'x_scim_okta_brake_entry'
                            element: 'state'
                            value: 'withdrawn'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'd4338554ae4b4f7c8c92a6189421a83d'
                        key: {
                            name: 'x_scim_okta_brake'
                            element: 'decision'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd43f3db885274032b57e5d44d6db4851'
                        key: {
                            sys_ui_section: {
                                id: '0a5b924c9ab54ce6befb6af0299114c8'
                                key: {
                                    name: 'x_scim_okta_source'
                                    caption: 'Source'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'reason'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd475781b2cef4044b776380f74ba81d0'
                        key: {
                            name: 'x_scim_okta_handover_item'
                            element: 'step'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd483321a70a04308931f6bd61013a12c'
                        key: {
                            sys_ui_section: {
                                id: '4b06fc62c5d7481ca662ac914cf4c960'
                                key: {
                                    name: 'x_scim_okta_authority'
                                    caption: 'Field authority'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'target_table'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'd4badf1463e94d5db032dd5f9d44d4af'
                        key: {
                            sys_security_acl: '5c860d8d0f7244af88a936ba8d070828'
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
                        id: 'd4d059a9183a450ca4207e1c539f13a6'
                        key: {
                            name: 'x_scim_okta_instance'
                            element: 'state'
                            value: 'confirmed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd4e7b921b3d64403a09b875fec9d13f9'
                        key: {
                            name: 'x_scim_okta_log'
                            element: 'duration'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'd501e8f07e4b4492a109b5834a4ba370'
                        key: {
                            list_id: {
                                id: '981dbe6ec5bf4f3c98ee73f0cef3d03d'
                                key: {
                                    name: 'x_scim_okta_review'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'situation'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'd534fbcff67e484dbc05650b1bb7e658'
                        key: {
                            list_id: {
                                id: '87204daec9a942b78a8921b9a94a8ed0'
                                key: {
                                    name: 'x_scim_okta_proposal'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'user'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd5dd1eec01004e25a905912ab80771e9'
                        key: {
                            name: 'x_scim_okta_setting'
                            element: 'field'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd603dca8d7844774b8d54d5fbe2a1c97'
                        key: {
                            name: 'x_scim_okta_guard'
                            element: 'number'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: 'd648d26f72f7430f8619b56fb6ab2666'
                        key: {
                            sys_ui_action: '72f13e3fdac34e7b96a3fa5af1455792'
                            sys_user_role: {
                                id: 'efe0d03cb29f4562920bdb17333a1673'
                                key: {
                                    name: 'x_scim_okta.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'd67db59ea213459a8269f74b312e44f3'
                        key: {
                            name: 'x_scim_okta_review'
                            element: 'situation'
                            value: 'rotated'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'd6ce8d3d3cc74b24b70ac38af8b04b64'
                        key: {
                            name: 'x_scim_okta_adoption'
                            element: 'state'
                            value: 'linking'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'd6e5b267daeb49d49b81009041589a4d'
                        key: {
                            sys_security_acl: 'cf159ed5410d476f8b374a63516a6391'
                            sys_user_role: {
                                id: '86dfff9e76cb4bb3a4ae514f347a46a8'
                                key: {
                                    name: 'x_scim_okta.auditor'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd7647e1ea6b24c5798962c99ef8d34d8'
                        key: {
                            name: 'x_scim_okta_setting'
                            element: 'shown_field'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'd7acc21430e8460f89c23b49a82f7256'
                        key: {
                            logical_table_name: 'x_scim_okta_match_key'
                            col_name_string: 'scim_path,field'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd7c40e1236e84b35863978a527a9da22'
                        key: {
                            name: 'x_scim_okta_match_key'
                            element: 'scim_path'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd7d28560eb634c2bb80babea8c6d0fa0'
                        key: {
                            name: 'x_scim_okta_handover_item'
                            element: 'field'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'd820fabcd15c448d913657fce34d6c5b'
                        key: {
                            sys_security_acl: 'a1d85c6d348a471ca1087fb1dc6e3553'
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
                        id: 'd826d9fa46854f629de3e900f1ae2398'
                        key: {
                            name: 'x_scim_okta_finding'
                            element: 'first_run'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd8537ac678be4c85af9becdda8fa528c'
                        key: {
                            name: 'x_scim_okta_other_id'
                            element: 'starts_with'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'd87e47837aba4e65a4c73581dade2c14'
                        key: {
                            sys_security_acl: '123763f10ec44a1588b2d52676052017'
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
                        table: 'sys_dictionary'
                        id: 'd8b4ba22efc441c88a334b7f85b7e3f0'
                        key: {
                            name: 'x_scim_okta_setting'
                            element: 'when_empty'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'd8c520f136ea4abeab2c3ef9f20b1d31'
                        key: {
                            name: 'x_scim_okta_adoption'
                            element: 'state'
                            value: 'failed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'd8f904076af347f28ebfd27e4c589864'
                        key: {
                            list_id: {
                                id: 'fe0b6d8420004d34b1fa1446f4375d63'
                                key: {
                                    name: 'x_scim_okta_match_key'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'scim_path'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd92ea0c598794cef9190db63d7a3a963'
                        key: {
                            name: 'x_scim_okta_run'
                            element: 'message'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'd9321714fe214cc2a6852e5f14aef5d1'
                        key: {
                            list_id: {
                                id: 'e21ad9eda6c543838769eaca0e9d8c6a'
                                key: {
                                    name: 'x_scim_okta_finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'user'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd93a2124908f4ebb82454b2c0a9fb06a'
                        key: {
                            name: 'x_scim_okta_brake_entry'
                            element: 'subject'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd964c95903a74a03a3feb4bc0a944115'
                        key: {
                            name: 'x_scim_okta_setting'
                            element: 'condition'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd9a5eea1ee06494a820d3c7e7dccc266'
                        key: {
                            name: 'x_scim_okta_log'
                            element: 'verdicts'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'd9d9cb75af1f488fbcf72d23a25c96cf'
                        key: {
                            list_id: {
                                id: '73a56ba6b1cb4fa5b03cbe6ddc877cfa'
                                key: {
                                    name: 'x_scim_okta_guard'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'group'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd9ec37a059974fceb23babd609bbbdf7'
                        key: {
                            name: 'x_scim_okta_conflict'
                            element: 'other_writer'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'da20fe308d2747499e3db0e19d92fd12'
                        key: {
                            name: 'x_scim_okta_review'
                            element: 'method'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'da9ec9e7dd4246f0a4e30b99e7644bfb'
                        key: {
                            list_id: {
                                id: 'dc0d040ad3664228bc088654eab94cea'
                                key: {
                                    name: 'x_scim_okta_handover_item'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'passed_over'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'db0555b909444790866dde6aa0c0c61d'
                        key: {
                            name: 'x_scim_okta_handover_item'
                            element: 'outcome'
                            value: 'left'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'db35fde83a874136b69ebd6f07f89f45'
                        key: {
                            name: 'x_scim_okta_pending'
                            element: 'expires_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'db786f0abc4443f5875f3137064fc1d2'
                        key: {
                            list_id: {
                                id: '7214912c300d447ba18cf05a1b9e772e'
                                key: {
                                    name: 'x_scim_okta_run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'new_findings'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'dbb01cc9c44a41438c072c9c297a46ac'
                        key: {
                            name: 'x_scim_okta_pending'
                            caption: 'Pending reference'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'dbdf0f0d8b084fd7be6abf86b1a0edd3'
                        key: {
                            name: 'x_scim_okta_handover_item'
                            element: 'new_group'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'dbe37e994bc1410d8ad405463f70871d'
                        key: {
                            name: 'x_scim_okta_instance'
                            element: 'url'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'dbede7a5d3da4b2c9934703dec8046cb'
                        key: {
                            name: 'x_scim_okta_other_id'
                            element: 'source'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'dbfada9390a844f3b6e54c571e52080b'
                        key: {
                            name: 'x_scim_okta_run'
                            element: 'lock'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'dc0949336fc54133a33c5942f09a0682'
                        key: {
                            name: 'x_scim_okta_brake'
                            element: 'limit_said'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: 'dc0d040ad3664228bc088654eab94cea'
                        key: {
                            name: 'x_scim_okta_handover_item'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'dc5dcbceb48942308080f5ce9312f5d5'
                        key: {
                            name: 'x_scim_okta_adoption'
                            element: 'run'
                            language: 'en'
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
                        table: 'sys_choice_set'
                        id: 'dcd26bc9b944436d9271f64deef4e2da'
                        key: {
                            name: 'x_scim_okta_setting'
                            element: 'takes'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'dcd90214fe0d4b7b911ac4e9293bf476'
                        key: {
                            name: 'x_scim_okta_setting'
                            element: 'order'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'dceeccc950c74260b44a31cdc106e102'
                        key: {
                            name: 'x_scim_okta_handover'
                            element: 'left_alone'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'dcefa340cc284d19914c3d7f9ac843af'
                        key: {
                            name: 'x_scim_okta_log'
                            element: 'method'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'dcf20c9ec77443069c0c971d72625fb4'
                        key: {
                            list_id: {
                                id: '87204daec9a942b78a8921b9a94a8ed0'
                                key: {
                                    name: 'x_scim_okta_proposal'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'email'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'dd37bbb539e242cb9976e003abca589c'
                        key: {
                            name: 'x_scim_okta_guard'
                            element: 'number'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'dd4cb60d47304f9a81410833fb111c37'
                        key: {
                            name: 'x_scim_okta_log'
                            element: 'scim_type'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'dd74be44c8a045a3b48fa7de32c10259'
                        key: {
                            sys_ui_section: {
                                id: 'bb9b53cc784c49e2a78ca37c017c74e6'
                                key: {
                                    name: 'x_scim_okta_mapping'
                                    caption: 'Attribute mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'resolver'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'dd75217bf01f43e8b2f8a2c1ae0058fb'
                        key: {
                            sys_security_acl: '0bd1094f69fa4bbbbfcb6801ec188206'
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
                        id: 'dd93d3165d294edd9ac515d23e55983a'
                        key: {
                            name: 'x_scim_okta_handover_item'
                            element: 'group_field'
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
                        table: 'sys_ui_element'
                        id: 'ddc7f5f79ed445048f9dadb380ba2ee1'
                        key: {
                            sys_ui_section: {
                                id: '578fad7d558942008816662f46ba2b6e'
                                key: {
                                    name: 'x_scim_okta_review'
                                    caption: 'History'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'first_seen'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'de12cb57779349ae9030ce5d52f2af11'
                        key: {
                            list_id: {
                                id: '2ad5312109aa498aa1c8c9cbb5cb84ff'
                                key: {
                                    name: 'x_scim_okta_instance'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'first_seen'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'de4726d785c1458ba49178dda70577a2'
                        key: {
                            list_id: {
                                id: 'e5575258bfd64f1bba6ea4aac1246970'
                                key: {
                                    name: 'x_scim_okta_other_id'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'starts_with'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: 'de6a884025614d05b6804de58456f1bf'
                        key: {
                            name: 'x_scim_okta_finding_match'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'deb55f88564c49208502618ae664bf81'
                        key: {
                            name: 'x_scim_okta_handover_rule'
                            element: 'step_4'
                            value: 'group'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'dec8c7bf6fdc4538b8a6094a73a34393'
                        key: {
                            name: 'x_scim_okta_conflict'
                            element: 'last_seen'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'df0f123a0808405b8a4a3e9a69eb1544'
                        key: {
                            list_id: {
                                id: 'dc0d040ad3664228bc088654eab94cea'
                                key: {
                                    name: 'x_scim_okta_handover_item'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'step'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'df1981ea0f364599932275932db431c1'
                        key: {
                            sys_security_acl: 'f9201b7f74d045cdb23a448625565636'
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
                        id: 'df3849a18d9d4d01914e2fde89264b62'
                        key: {
                            sys_security_acl: 'bad100d6f7324cbea3574219bf85b7fb'
                            sys_user_role: {
                                id: 'efe0d03cb29f4562920bdb17333a1673'
                                key: {
                                    name: 'x_scim_okta.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'df4d6eca035f4612a629f950dedba901'
                        key: {
                            sys_ui_form: {
                                id: 'b4b0a7558d5a4620824fb85425e0e050'
                                key: {
                                    name: 'x_scim_okta_review'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'b54dfc5c14894dd7b58b6537d558d13d'
                                key: {
                                    name: 'x_scim_okta_review'
                                    caption: 'Decision'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'df6610f832ed4a31ba1795aa93885057'
                        key: {
                            name: 'x_scim_okta_handover_rule'
                            element: 'step_2'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'df74773b79654260a076185ad771cdfb'
                        key: {
                            sys_ui_section: {
                                id: '4b06fc62c5d7481ca662ac914cf4c960'
                                key: {
                                    name: 'x_scim_okta_authority'
                                    caption: 'Field authority'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'active'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'df84d9a7a32e4157a861c9228d9c3ae9'
                        key: {
                            name: 'x_scim_okta_finding'
                            element: 'state'
                            value: 'ignored'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e007c37f1d014fa0ab4ea4be7c0e776d'
                        key: {
                            name: 'x_scim_okta_handover'
                            element: 'step'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'e0191bfc8e4641d38f0899e8f8ba061b'
                        key: {
                            sys_security_acl: '40865b23ea6c41c7b6da05d58b4324c2'
                            sys_user_role: {
                                id: 'efe0d03cb29f4562920bdb17333a1673'
                                key: {
                                    name: 'x_scim_okta.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'e034b77a1e83409ca9144fce690b98d7'
                        key: {
                            list_id: {
                                id: 'e5575258bfd64f1bba6ea4aac1246970'
                                key: {
                                    name: 'x_scim_okta_other_id'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'reason'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'e0420f035521421897c1c33e4db20670'
                        key: {
                            list_id: {
                                id: '84e75dc14d6f428eb8f9633343bead1e'
                                key: {
                                    name: 'x_scim_okta_candidate'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'user.email'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'e0c2e69400814d9d8f41290908a3900e'
                        key: {
                            list_id: {
                                id: '21ad0a07ffb34599ac26bc66b2391b53'
                                key: {
                                    name: 'x_scim_okta_finding_match'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'active'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e131747b7c9f4c3eb37d569e065b1909'
                        key: {
                            name: 'x_scim_okta_pending'
                            element: 'user'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e15111a31d6342fb93954c907ebefd41'
                        key: {
                            name: 'x_scim_okta_brake'
                            element: 'state'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'e16cbc78336b41bcb3eb413a0ca8ac07'
                        key: {
                            logical_table_name: 'x_scim_okta_log_body'
                            col_name_string: 'sys_created_on'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e16d5d2574a54e3785aed608f718b58f'
                        key: {
                            name: 'x_scim_okta_pending'
                            element: 'text'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'e17a2859cb0741f19de78cc3dff15dfb'
                        key: {
                            list_id: {
                                id: '73a56ba6b1cb4fa5b03cbe6ddc877cfa'
                                key: {
                                    name: 'x_scim_okta_guard'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'active'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'e1871517f28d4176bbc20ea80357d340'
                        key: {
                            list_id: {
                                id: '09cbe094ed72458599dd1cbc0b0d091f'
                                key: {
                                    name: 'x_scim_okta_adoption'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'e192c0f12cc44fec8385d84c5440fa73'
                        key: {
                            name: 'x_scim_okta_proposal'
                            element: 'state'
                            value: 'no_match'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'e1b0b2aad32a42f588f2a64669df92a0'
                        key: {
                            list_id: {
                                id: '5b65b9bc7b9642a897e531988711d5eb'
                                key: {
                                    name: 'x_scim_okta_handover'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'open_records'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'e1ca8394188846c9979df59ed83a8cd5'
                        key: {
                            name: 'x_scim_okta_review'
                            caption: 'Okta review'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'e1e2ef0fdcc04dcf83a3ad704a475841'
                        key: {
                            sys_security_acl: '969253fe28a748de95202acfe87a051d'
                            sys_user_role: {
                                id: 'efe0d03cb29f4562920bdb17333a1673'
                                key: {
                                    name: 'x_scim_okta.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: 'e21ad9eda6c543838769eaca0e9d8c6a'
                        key: {
                            name: 'x_scim_okta_finding'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'e258172a91c843299c1d49921dbaab77'
                        key: {
                            logical_table_name: 'x_scim_okta_guard'
                            col_name_string: 'group'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e26502a93bff4899883f39a84b06c611'
                        key: {
                            name: 'x_scim_okta_unmapped'
                            element: 'last_seen'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'e2707dc88fef4624b6681932a54d3dec'
                        key: {
                            name: 'x_scim_okta_handover_rule'
                            element: 'step_5'
                            value: 'queue'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'e277eb2929d543a3987dcc58258f7c49'
                        key: {
                            logical_table_name: 'x_scim_okta_finding'
                            col_name_string: 'user'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'e2cfc9549966405c9eff02eb8c6c1631'
                        key: {
                            name: 'x_scim_okta_pending'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e2fd25a4e6c148b9ae8cdc281eca0a89'
                        key: {
                            name: 'x_scim_okta_handover_item'
                            element: 'step'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'e347e21e41144e5ba0fbf50c38565f4b'
                        key: {
                            name: 'x_scim_okta_proposal'
                            element: 'matched_by'
                            value: 'email'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'e3597cb20f0441ef928d8d041a338263'
                        key: {
                            list_id: {
                                id: 'fe0b6d8420004d34b1fa1446f4375d63'
                                key: {
                                    name: 'x_scim_okta_match_key'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'immutable'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e365ff18550948f98038e610438b6611'
                        key: {
                            name: 'x_scim_okta_handover_item'
                            element: 'outcome'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'e36fc4ae61ec409db2b90e7f579577db'
                        key: {
                            list_id: {
                                id: '7214912c300d447ba18cf05a1b9e772e'
                                key: {
                                    name: 'x_scim_okta_run'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'message'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e46de5a6382a441db5e738e03ef34bf3'
                        key: {
                            name: 'x_scim_okta_handover'
                            element: 'manager'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'e4aa9dae7b324f6494fb5a4e1014cd2e'
                        key: {
                            name: 'x_scim_okta_handover_rule'
                            element: 'step_4'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'e4e37b4715a64dda9dd21a1455f5c33a'
                        key: {
                            sys_security_acl: '6f7d98c8f2f644eaa981b12de16f68bd'
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
                        table: 'sys_index'
                        id: 'e539e2802dd449f380435609eef1543a'
                        key: {
                            logical_table_name: 'x_scim_okta_brake'
                            col_name_string: 'state,last_held_at'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'e554210375944f1c8e154173f5590b6e'
                        key: {
                            sys_ui_form: {
                                id: '3bfe33898d8b4468acba939ac6f3d7b7'
                                key: {
                                    name: 'x_scim_okta_authority'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '4b06fc62c5d7481ca662ac914cf4c960'
                                key: {
                                    name: 'x_scim_okta_authority'
                                    caption: 'Field authority'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: 'e5575258bfd64f1bba6ea4aac1246970'
                        key: {
                            name: 'x_scim_okta_other_id'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'e575d4b027b74a4cb28d65a3f7ac781f'
                        key: {
                            sys_security_acl: '0c5709f11c3142ccbf547380310753f6'
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
                        id: 'e59dd038d052499cad54d07b01ba8779'
                        key: {
                            sys_security_acl: '940fb410685446b689f0643c525d925a'
                            sys_user_role: {
                                id: '86dfff9e76cb4bb3a4ae514f347a46a8'
                                key: {
                                    name: 'x_scim_okta.auditor'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'e5f6e8d60520444bbaede4c808951af4'
                        key: {
                            list_id: {
                                id: '09cbe094ed72458599dd1cbc0b0d091f'
                                key: {
                                    name: 'x_scim_okta_adoption'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'linked'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e60349e5aba64b93b29f8b93c3b61bf9'
                        key: {
                            name: 'x_scim_okta_handover'
                            element: 'rule_order'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'e66be106c7644463929393e58dab7f35'
                        key: {
                            sys_security_acl: '7c3e601fb19c46e3a64700b222f3677e'
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
                        id: 'e67ea058e9df4b87b280f5cc7b1fb336'
                        key: {
                            name: 'x_scim_okta_adoption'
                            element: 'rejected'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e69a3fabe4254e8b9527cc9e71a97cf7'
                        key: {
                            name: 'x_scim_okta_handover'
                            element: 'failed'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e69e1c57cbb249e49cbcc2d12e4a8e1a'
                        key: {
                            name: 'x_scim_okta_conflict'
                            element: 'note'
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
                        table: 'sys_ui_element'
                        id: 'e6c1fe035f604acfb680e9675c9c7995'
                        key: {
                            sys_ui_section: {
                                id: 'dbb01cc9c44a41438c072c9c297a46ac'
                                key: {
                                    name: 'x_scim_okta_pending'
                                    caption: 'Pending reference'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'user'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e6c386dda0184858b1ceac21f8608777'
                        key: {
                            name: 'x_scim_okta_review'
                            element: 'times_seen'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'e6d1fa50941c4a6ab3bb07f99b059ade'
                        key: {
                            sys_security_acl: 'd6f5caec050e480faf9c64403440665f'
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
                        id: 'e7100ae5345f4eea93e15596f9069b00'
                        key: {
                            name: 'x_scim_okta_handover'
                            element: 'request_id'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'e78c75ee5ad1451c97764e1e0f20e18b'
                        key: {
                            name: 'x_scim_okta_handover_rule'
                            element: 'step_2'
                            value: 'queue'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'e7f2eb52434d47afa694680bc9a16dc3'
                        key: {
                            list_id: {
                                id: 'fe0b6d8420004d34b1fa1446f4375d63'
                                key: {
                                    name: 'x_scim_okta_match_key'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'order'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'e82c10fe48d04e85875062a278caabc8'
                        key: {
                            name: 'x_scim_okta_handover_item'
                            element: 'outcome'
                            value: 'planned'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'e851c31d43ca41dcad4435fb7cb0ddea'
                        key: {
                            sys_ui_form: {
                                id: 'b4b0a7558d5a4620824fb85425e0e050'
                                key: {
                                    name: 'x_scim_okta_review'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '578fad7d558942008816662f46ba2b6e'
                                key: {
                                    name: 'x_scim_okta_review'
                                    caption: 'History'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e889ceebcf4647f9a7aa4726dffc3d38'
                        key: {
                            name: 'x_scim_okta_handover_rule'
                            element: 'table_name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'e8b7c0b81e354c5392d4b92380db54ab'
                        key: {
                            name: 'x_scim_okta_setting'
                            element: 'on_miss'
                            value: 'create'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'e8e1d259064748edb2032c7401e78c92'
                        key: {
                            sys_security_acl: '981ae399bceb45e7aba80c8d1ea9eb60'
                            sys_user_role: {
                                id: 'efe0d03cb29f4562920bdb17333a1673'
                                key: {
                                    name: 'x_scim_okta.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'e8f4e837106343b290bcd652474ebd9c'
                        key: {
                            list_id: {
                                id: '1408bcbdaaf14043946755141f0a4f61'
                                key: {
                                    name: 'x_scim_okta_brake'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'group'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'e9223cb6b77c40bc95f9c4bd45ad3d2c'
                        key: {
                            list_id: {
                                id: '87f2b09bde924549acc9df1244848ddf'
                                key: {
                                    name: 'x_scim_okta_log'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'path'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e97ed4a7877f4682b35b6cdc75f8819c'
                        key: {
                            name: 'x_scim_okta_brake_entry'
                            element: 'amount'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e98eb0a4b8d54284a8e08bc99f95f4ff'
                        key: {
                            name: 'x_scim_okta_unmapped'
                            element: 'resource_type'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'e9fb7387e0664052aec53211639b8f11'
                        key: {
                            sys_security_acl: 'eba5941e85394b3c927a69229bd40b10'
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
                        id: 'ea3db723bed940a3a203dcd4c7fa69b7'
                        key: {
                            sys_security_acl: 'b06b3e67f0724481888aadbb4c9ac571'
                            sys_user_role: {
                                id: 'efe0d03cb29f4562920bdb17333a1673'
                                key: {
                                    name: 'x_scim_okta.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: 'ea3e6dd16b6b4cf7bd4756d3a8675a68'
                        key: {
                            sys_ui_action: 'a805eaf1edda45ccbe4dde044a3b3cd7'
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
                        id: 'ea489e09f1f843d7888fff2181196a28'
                        key: {
                            name: 'x_scim_okta_finding_match'
                            element: 'finding'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ea58546b2ba944c7afc081703fd04a99'
                        key: {
                            name: 'x_scim_okta_proposal'
                            element: 'reason'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'ea9c287da0cc4a3598fba27e2d6be29d'
                        key: {
                            list_id: {
                                id: '73a56ba6b1cb4fa5b03cbe6ddc877cfa'
                                key: {
                                    name: 'x_scim_okta_guard'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'eaae1efdd6994afca925920513e11827'
                        key: {
                            name: 'x_scim_okta_setting'
                            element: 'mode'
                            value: 'own'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'eab0a2192b5a48f7a440224a8ffcbe63'
                        key: {
                            logical_table_name: 'x_scim_okta_handover'
                            col_name_string: 'state,due_at'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'eabaf184f6284ab1ad54ee4bac0642d3'
                        key: {
                            list_id: {
                                id: 'e21ad9eda6c543838769eaca0e9d8c6a'
                                key: {
                                    name: 'x_scim_okta_finding'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'basis'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'eafb9687cd0c4499bf5198e8afcbfe7a'
                        key: {
                            sys_security_acl: '20cf6de224164037bbb758e7d18e932e'
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
                        id: 'eb027ab0429a4676a03c3df3ba9db17f'
                        key: {
                            name: 'x_scim_okta_brake_entry'
                            element: 'user'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'eb1ace4214d241af9114b85c2a408b35'
                        key: {
                            name: 'x_scim_okta_run'
                            element: 'cursor'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'eb42b64c4dde432099cef059a25e13b6'
                        key: {
                            sys_ui_section: {
                                id: '578fad7d558942008816662f46ba2b6e'
                                key: {
                                    name: 'x_scim_okta_review'
                                    caption: 'History'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'last_seen'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'eb45885201904a93ad2d37b7cbb8fbb9'
                        key: {
                            list_id: {
                                id: 'b2b8248ea28b498ebeb838f3f5dd7795'
                                key: {
                                    name: 'x_scim_okta_authority'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'order'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'eb57b98ca44a4438904801d8bc9ca829'
                        key: {
                            name: 'x_scim_okta_setting'
                            element: 'name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'eb6a6adab9a14808ab9d4cfe2116c35e'
                        key: {
                            list_id: {
                                id: '0923fb88c4c74a3dbadb0e3db3765225'
                                key: {
                                    name: 'x_scim_okta_resolver'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'order'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'eb7ab7c359274ffd94ef145ac6f83cfe'
                        key: {
                            name: 'x_scim_okta_run'
                            element: 'step'
                            value: 'resolve'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'eba372b2137b47eabfc30cf94dfd284f'
                        key: {
                            list_id: {
                                id: 'e5575258bfd64f1bba6ea4aac1246970'
                                key: {
                                    name: 'x_scim_okta_other_id'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'field'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ebbec76ba54944299d7e9b50ee6332d5'
                        key: {
                            name: 'x_scim_okta_adoption'
                            element: 'no_match'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ec2f04f82ad64e7c9400bd8ceb5022d3'
                        key: {
                            name: 'x_scim_okta_finding'
                            element: 'confidence'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ec51f7394de14981b53ef880c2f6f26e'
                        key: {
                            name: 'x_scim_okta_handover_item'
                            element: 'item_key'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'ecaa54ff892445038ee433d2fcc55eb6'
                        key: {
                            logical_table_name: 'x_scim_okta_finding'
                            col_name_string: 'last_run'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ecb4579cec56488481dc853a6be6fd71'
                        key: {
                            name: 'x_scim_okta_unmapped'
                            element: 'first_seen'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ecce97c326064804aee1aa164ee27b7a'
                        key: {
                            name: 'x_scim_okta_run'
                            element: 'other_ids'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'ed0eed7166814cb581ccaa55d833c077'
                        key: {
                            list_id: {
                                id: 'b2b8248ea28b498ebeb838f3f5dd7795'
                                key: {
                                    name: 'x_scim_okta_authority'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'when_empty'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'ed2a9c9723de415d88111d2638a48ad3'
                        key: {
                            list_id: {
                                id: '2ad5312109aa498aa1c8c9cbb5cb84ff'
                                key: {
                                    name: 'x_scim_okta_instance'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'instance_name'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'ed645abc6c1746b486eedf80954f5de6'
                        key: {
                            name: 'x_scim_okta_conflict'
                            element: 'state'
                            value: 'open'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'ed73238862e64a0e8b0684c535940aeb'
                        key: {
                            list_id: {
                                id: '5b65b9bc7b9642a897e531988711d5eb'
                                key: {
                                    name: 'x_scim_okta_handover'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'due_at'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'edcea4242f154830a152717b42c4b1d7'
                        key: {
                            name: 'x_scim_okta_run'
                            element: 'summary'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ee25b54edc11415e9396e6a0a9097e63'
                        key: {
                            name: 'x_scim_okta_handover'
                            element: 'decided_by'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'ee44130348c94b688bd2082f526aa360'
                        key: {
                            sys_security_acl: 'bb2a479b84904892bca12652b8b0ca43'
                            sys_user_role: {
                                id: 'efe0d03cb29f4562920bdb17333a1673'
                                key: {
                                    name: 'x_scim_okta.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'ee482e755a4340569ba41073b160a5a3'
                        key: {
                            name: 'x_scim_okta_setting'
                            element: 'when_empty'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'ee718fd181654fafa453cf1d45da5891'
                        key: {
                            list_id: {
                                id: '10fde6940290419391ef0e53d465a63f'
                                key: {
                                    name: 'x_scim_okta_mapping'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'order'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ee71ce7099b549c597b430eb9fa20f71'
                        key: {
                            name: 'x_scim_okta_setting'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: 'ee902d46afa24078912f19b1aae13140'
                        key: {
                            name: 'x_scim_okta_unmapped'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'ee986eb6bb1c474b9d302c19343fae2c'
                        key: {
                            sys_security_acl: 'e7cc0896a06342839d5adbd4991a1240'
                            sys_user_role: {
                                id: 'efe0d03cb29f4562920bdb17333a1673'
                                key: {
                                    name: 'x_scim_okta.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: 'eedf82ed35b84985b2aae3cf54972688'
                        key: {
                            name: 'x_scim_okta_unmapped'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'eedfe45a0401418489d82ba2517f3a9e'
                        key: {
                            name: 'x_scim_okta_handover_item'
                            element: 'old_group'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ef510c411d5247b1a2c9a1a37bfdab97'
                        key: {
                            name: 'x_scim_okta_proposal'
                            element: 'user'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'ef6cc84deef9438eb25fab442cf4b5a8'
                        key: {
                            name: 'x_scim_okta_finding'
                            element: 'confidence'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'ef75b55cdfd1421581d612f3f0fbf7c2'
                        key: {
                            name: 'x_scim_okta_review'
                            element: 'decision'
                            value: 'link'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'ef75ef8f9567471db59585fb44dfd4c2'
                        key: {
                            sys_ui_section: {
                                id: '4b06fc62c5d7481ca662ac914cf4c960'
                                key: {
                                    name: 'x_scim_okta_authority'
                                    caption: 'Field authority'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'when_empty'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ef9171eb714346b2825c47d8466d4441'
                        key: {
                            name: 'x_scim_okta_brake'
                            element: 'held'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'ef91fac22eaf4b5aba823d020f43d4a6'
                        key: {
                            sys_security_acl: '551f08cf2b364cd39c77915e96b31976'
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
                        id: 'ef9927d5464c4d199271102bdf4b413b'
                        key: {
                            sys_security_acl: '51f2075272df44e08374bf9d6cbd9819'
                            sys_user_role: {
                                id: 'efe0d03cb29f4562920bdb17333a1673'
                                key: {
                                    name: 'x_scim_okta.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'ef9a2fc6d6d74499b19b45b26da2ab10'
                        key: {
                            list_id: {
                                id: '87f2b09bde924549acc9df1244848ddf'
                                key: {
                                    name: 'x_scim_okta_log'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'status'
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
                        id: 'f03388cfd9ce4d3a9223d9ede2c0250a'
                        key: {
                            name: 'x_scim_okta_brake'
                            element: 'held'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'f037cd966d0e42a8b5ce28d087eb311f'
                        key: {
                            name: 'x_scim_okta_match_key'
                            element: 'may'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: 'f09c69ddaaf848c89a87d124dad32bd7'
                        key: {
                            name: 'x_scim_okta_mapping'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'f0b004aa36e5487097494e644514e9bb'
                        key: {
                            name: 'x_scim_okta_review'
                            element: 'situation'
                            value: 'disputed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'f0eb3a079bf54580a177c7a458458fc5'
                        key: {
                            sys_security_acl: '656eadea01934b829d79f383f5ac4747'
                            sys_user_role: {
                                id: 'efe0d03cb29f4562920bdb17333a1673'
                                key: {
                                    name: 'x_scim_okta.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'f10466d2cacd4f9bb9d13376a2692a53'
                        key: {
                            name: 'x_scim_okta_guard'
                            element: 'kind'
                            value: 'allowed_group'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f119036d316c41a3ad3e80dde40e3b87'
                        key: {
                            sys_ui_section: {
                                id: 'e1ca8394188846c9979df59ed83a8cd5'
                                key: {
                                    name: 'x_scim_okta_review'
                                    caption: 'Okta review'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'f13e2b22df6c4fe18e211fbb89c4d4a1'
                        key: {
                            name: 'x_scim_okta_review'
                            element: 'situation'
                            value: 'unlinked'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'f16e86b4e84243e38b9dc6607ccca195'
                        key: {
                            sys_security_acl: 'b3d41e4bed2c42aa90e5d02401e07562'
                            sys_user_role: {
                                id: '86dfff9e76cb4bb3a4ae514f347a46a8'
                                key: {
                                    name: 'x_scim_okta.auditor'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f17ab05b85c340bdb3aea3c6d7838cb7'
                        key: {
                            name: 'x_scim_okta_handover_item'
                            element: 'old_value'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'f26b193415fb4b2586a5f336f3a254fb'
                        key: {
                            name: 'x_scim_okta_handover_rule'
                            element: 'action'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f285dfe985264f6d9f5d186fa383a918'
                        key: {
                            name: 'x_scim_okta_log'
                            element: 'okta_user_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'f2c249b8554d4813b6bc5c74cefe5998'
                        key: {
                            name: 'x_scim_okta_adoption'
                            element: 'state'
                            value: 'draft'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'f2df45a424944a63ac1dcfa1a9cb1b78'
                        key: {
                            list_id: {
                                id: '84e75dc14d6f428eb8f9633343bead1e'
                                key: {
                                    name: 'x_scim_okta_candidate'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'matched_by'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'f30dea2fc8504f42b5ecd5d48919c44c'
                        key: {
                            list_id: {
                                id: '21ad0a07ffb34599ac26bc66b2391b53'
                                key: {
                                    name: 'x_scim_okta_finding_match'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'user.email'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'f3a076b3e9354bac985b7e0e9fadaf5e'
                        key: {
                            list_id: {
                                id: '0923fb88c4c74a3dbadb0e3db3765225'
                                key: {
                                    name: 'x_scim_okta_resolver'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'search_fields'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'f3d3b27f90c04acbb6ece21f6cb3bc63'
                        key: {
                            name: 'x_scim_okta_proposal'
                            element: 'confidence'
                            value: 'high'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'f3e8b5ef55694e0ba2753ddcade1a4fe'
                        key: {
                            name: 'x_scim_okta_brake'
                            element: 'decision'
                            value: 'approve'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: 'f40d55e80d2f4e27965cd75d3a62054a'
                        key: {
                            name: 'x_scim_okta_unmapped'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f423983163ca44ca82fbf73896fd0a4e'
                        key: {
                            name: 'x_scim_okta_review'
                            element: 'active_for'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f45a9bca8973418c914dd63e8a069752'
                        key: {
                            name: 'x_scim_okta_match_key'
                            element: 'active'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'f465c4362afe4eaca7c9fbe61b581259'
                        key: {
                            name: 'x_scim_okta_handover_rule'
                            element: 'step_3'
                            value: 'managers_manager'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'f49fa5ec2b0e4ae09d96be91a54d81bc'
                        key: {
                            list_id: {
                                id: '9b81db71d6d94ac6817a7f8ef2d644cb'
                                key: {
                                    name: 'x_scim_okta_handover_rule'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'step_1'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'f4a8eb1b770e424f83575e90b398ea55'
                        key: {
                            list_id: {
                                id: '981dbe6ec5bf4f3c98ee73f0cef3d03d'
                                key: {
                                    name: 'x_scim_okta_review'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'okta_user_id'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'f4ae103e2cf641b093509aa1f470bb34'
                        key: {
                            name: 'x_scim_okta_run'
                            element: 'kind'
                            value: 'people'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f4f4f503a997411b8f922a263e41fc95'
                        key: {
                            name: 'x_scim_okta_adoption'
                            element: 'done_to_line'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'f4fc0f66432c47dabb422a04494c24a6'
                        key: {
                            sys_security_acl: 'c9615f2217114cc9a18f061c412f58ab'
                            sys_user_role: {
                                id: 'efe0d03cb29f4562920bdb17333a1673'
                                key: {
                                    name: 'x_scim_okta.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'f4fdc43b39914da8b1605cfaebe78a7e'
                        key: {
                            name: 'x_scim_okta_adoption'
                            element: 'state'
                            value: 'undoing'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'f5413b605c6949c69f6802fdd9a2c801'
                        key: {
                            list_id: {
                                id: '58ec08f4747f4710bbf543249ed80029'
                                key: {
                                    name: 'x_scim_okta_conflict'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'owner'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f598e06cc4384b38ad8b0ec9f947695b'
                        key: {
                            name: 'x_scim_okta_authority'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f59e7fa09ef546ea9f0269c788bc9f7e'
                        key: {
                            name: 'x_scim_okta_proposal'
                            element: 'others'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f5d7da25c4b546699829c96aa5ef7b68'
                        key: {
                            sys_ui_section: {
                                id: 'cedea860e8b344ad91f9ea657b051cae'
                                key: {
                                    name: 'x_scim_okta_adoption'
                                    caption: 'Okta adoption'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'csv'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f5eed39ffeb34b6aa27fa413d867db82'
                        key: {
                            name: 'x_scim_okta_handover_item'
                            element: 'done_at'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'f642584d4dd74f1d90ae2e12e80f699a'
                        key: {
                            sys_security_acl: '2cfccc4e323a46e0baabf4eed550ba44'
                            sys_user_role: {
                                id: 'efe0d03cb29f4562920bdb17333a1673'
                                key: {
                                    name: 'x_scim_okta.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'f64f880e8dc144818e865990e8d52825'
                        key: {
                            list_id: {
                                id: 'ee902d46afa24078912f19b1aae13140'
                                key: {
                                    name: 'x_scim_okta_unmapped'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'state'
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
                        table: 'sys_documentation'
                        id: 'f6711fc2016f41538dd9857e16858883'
                        key: {
                            name: 'x_scim_okta_log'
                            element: 'caller'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'f68c9e3d1cf64185a20a9b1718552b97'
                        key: {
                            name: 'x_scim_okta_proposal'
                            element: 'confidence'
                            value: 'low'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f6938b6d61f14432abf40bec48e28c08'
                        key: {
                            name: 'x_scim_okta_finding_match'
                            element: 'basis'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: 'f696ae9818534fbf9a6f96a89eff3258'
                        key: {
                            name: 'x_scim_okta_instance'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f69d92f88d85486a98900ffcb07167ed'
                        key: {
                            name: 'x_scim_okta_adoption'
                            element: 'proposed_medium'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'f6fa3eb81e1a43e491c1f7113c8bcacd'
                        key: {
                            list_id: {
                                id: '87204daec9a942b78a8921b9a94a8ed0'
                                key: {
                                    name: 'x_scim_okta_proposal'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'line'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'f707fa863c5a4a438169b8aa8685eda4'
                        key: {
                            list_id: {
                                id: '5b65b9bc7b9642a897e531988711d5eb'
                                key: {
                                    name: 'x_scim_okta_handover'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'left_alone'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'f730ecac5f1a4e759c35cfbc6bb58ded'
                        key: {
                            list_id: {
                                id: 'fe0b6d8420004d34b1fa1446f4375d63'
                                key: {
                                    name: 'x_scim_okta_match_key'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'field'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'f7454a3775e34a70bb7f895cd07ec52e'
                        key: {
                            sys_security_acl: '9e0f95b1f9d34f4fb304e93add1cd276'
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
                        id: 'f78b6c8a74e9466ab0c06c0240067fda'
                        key: {
                            name: 'x_scim_okta_run'
                            element: 'finished_by'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f7d8257a7b78437daa3b2b2b7792d7af'
                        key: {
                            name: 'x_scim_okta_handover_rule'
                            element: 'order'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f8054ad9dcd042429c73908e0f94117f'
                        key: {
                            sys_ui_section: {
                                id: 'd123c2fbaae64f8a89823f8a42a7fd0b'
                                key: {
                                    name: 'x_scim_okta_resolver'
                                    caption: 'Reference resolver'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'active'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'f84e5705efe6438796a83a97ea4c1edf'
                        key: {
                            name: 'x_scim_okta_proposal'
                            element: 'state'
                            value: 'proposed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f856573decb24c0ea7d6dd112823c4c1'
                        key: {
                            sys_ui_section: {
                                id: 'cedea860e8b344ad91f9ea657b051cae'
                                key: {
                                    name: 'x_scim_okta_adoption'
                                    caption: 'Okta adoption'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'done_to_line'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'f8d6dadc59e84467a8e1710454c07809'
                        key: {
                            list_id: {
                                id: 'b2b8248ea28b498ebeb838f3f5dd7795'
                                key: {
                                    name: 'x_scim_okta_authority'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'reason'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'f8df0b4f043a46eb8eb4eba1275b2bca'
                        key: {
                            list_id: {
                                id: '253fbf39e4cd479d9bb66a82c424f409'
                                key: {
                                    name: 'x_scim_okta_setting'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'sys_class_name'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f8e1954ac4a344aea0c66b46fa9e1190'
                        key: {
                            name: 'sys_user'
                            element: 'x_scim_okta_owned'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f937cb1a985c428490a065735cc75048'
                        key: {
                            name: 'x_scim_okta_review'
                            element: 'state'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f948a4235f074f8f92e2be3476ba74dd'
                        key: {
                            name: 'x_scim_okta_setting'
                            element: 'transform'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f9c108451b5e4acd8eee568ff0f346b2'
                        key: {
                            name: 'x_scim_okta_proposal'
                            element: 'matched_by'
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
                        table: 'sys_choice'
                        id: 'fa2c138df0744b5f9956b696b152e8e9'
                        key: {
                            name: 'x_scim_okta_handover_rule'
                            element: 'step_4'
                            value: 'managers_manager'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'fa2cfafe4aa4466c8da8fd6fca7ee868'
                        key: {
                            name: 'x_scim_okta_candidate'
                            element: 'active'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'fa806bb6e373437baea8f57b5c656210'
                        key: {
                            list_id: {
                                id: '84e75dc14d6f428eb8f9633343bead1e'
                                key: {
                                    name: 'x_scim_okta_candidate'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'why_not'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'fad2b7bd902a46c2b7192ca70cf63925'
                        key: {
                            name: 'x_scim_okta_finding'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'fb0e455568d846cbacced45264367efc'
                        key: {
                            name: 'x_scim_okta_setting'
                            element: 'length_policy'
                            value: 'truncate'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'fb1519cc7c3144f591946e062caf16c4'
                        key: {
                            name: 'x_scim_okta_log'
                            element: 'user'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'fb367f2d56fe401dbf6389c0bedb94db'
                        key: {
                            list_id: {
                                id: '4d0a5d61d35647659d7e352e96668e34'
                                key: {
                                    name: 'x_scim_okta_pending'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'fb55ce09cf6e48309d5c969d950d4fae'
                        key: {
                            name: 'x_scim_okta_setting'
                            element: 'when_empty'
                            value: 'clear'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'fb6010b3b78e4d23ba48fe9e0865d8d1'
                        key: {
                            name: 'x_scim_okta_adoption'
                            element: 'already_linked'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'fb72e6b1bf5245918ee190ae266b1075'
                        key: {
                            name: 'x_scim_okta_setting'
                            element: 'search_fields'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'fb94d0ce9b9e41659883ef05e48d824e'
                        key: {
                            name: 'x_scim_okta_proposal'
                            element: 'okta_status'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'fbf28e3c610045f0a8be5113f452eb26'
                        key: {
                            list_id: {
                                id: '981dbe6ec5bf4f3c98ee73f0cef3d03d'
                                key: {
                                    name: 'x_scim_okta_review'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'name'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'fbf4b0e73f1d4e98aaeb20362d158638'
                        key: {
                            name: 'x_scim_okta_handover'
                            element: 'open_records'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'fc34b137a49c422c995763ec7640e745'
                        key: {
                            name: 'x_scim_okta_handover_rule'
                            element: 'step_1'
                            value: 'group'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'fc8994e4f859485cbebd2bda3fb42b91'
                        key: {
                            name: 'x_scim_okta_handover'
                            element: 'step'
                            value: 'retry'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'fc952d4bd3984232a3667da4e137a628'
                        key: {
                            name: 'x_scim_okta_guard'
                            element: 'owner'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'fcdf116f178f42c8b32abeb93a8651e9'
                        key: {
                            name: 'x_scim_okta_review'
                            element: 'user_name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'fce7a59d8e77434980be2787da405682'
                        key: {
                            name: 'x_scim_okta_brake'
                            element: 'first_held_at'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'fd042ff38e8441799aa1445bbc320cd1'
                        key: {
                            name: 'x_scim_okta_candidate'
                            element: 'okta_user_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'fd3ab29a8fca4faa88ef393123c78e9e'
                        key: {
                            name: 'x_scim_okta_log_body'
                            element: 'stated'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'fd5af4170be047a9bf451aa4d57116a1'
                        key: {
                            name: 'x_scim_okta_proposal'
                            element: 'okta_status'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'fd8d8bd1d36d4f969f525a8baedd924c'
                        key: {
                            name: 'x_scim_okta_adoption'
                            element: 'run'
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
                    {
                        table: 'sys_dictionary'
                        id: 'fddd54b799714997bede03e5688a297b'
                        key: {
                            name: 'x_scim_okta_brake'
                            element: 'group'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'fde1c276bd4d4a209476bc4fbc66852f'
                        key: {
                            name: 'x_scim_okta_setting'
                            element: 'reason'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: 'fe0b6d8420004d34b1fa1446f4375d63'
                        key: {
                            name: 'x_scim_okta_match_key'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'fe26b3ecee994399858995ad48056d5e'
                        key: {
                            sys_ui_section: {
                                id: 'b515b0ab917c4c75be6a33dada52ca7b'
                                key: {
                                    name: 'x_scim_okta_adoption'
                                    caption: 'Proposals'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'no_match'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'fe6776772f1c4429af71053b07c14faa'
                        key: {
                            name: 'x_scim_okta_handover_rule'
                            element: 'action'
                            value: 'reassign'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'fe82947232174d55b0ab2b17c0e2d230'
                        key: {
                            sys_security_acl: '978fb004702a49ffaee6133d2ec423a8'
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
                        id: 'fe83d02e8c144effa0999f28b6c1e163'
                        key: {
                            name: 'x_scim_okta_brake'
                            element: 'number'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'fed4e474799e41bb8b62bbcc0ddd6724'
                        key: {
                            sys_ui_section: {
                                id: '578fad7d558942008816662f46ba2b6e'
                                key: {
                                    name: 'x_scim_okta_review'
                                    caption: 'History'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'fef1c6ec2f4c4f81bc24751a5af15b83'
                        key: {
                            list_id: {
                                id: '8f05e885e0e64087b47abc9ec1a03f8b'
                                key: {
                                    name: 'x_scim_okta_identity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'fef9bb18c986438c906838bd550f2c31'
                        key: {
                            name: 'x_scim_okta_handover'
                            element: 'started_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ff165b3d73cc4fccab9951d1c25207bf'
                        key: {
                            name: 'x_scim_okta_handover_rule'
                            element: 'group'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ff8d93aab8b6439ca9b12365fc452cc1'
                        key: {
                            name: 'x_scim_okta_review'
                            element: 'decided_by'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'ffcc8948027f419bb87a39864ba18014'
                        key: {
                            list_id: {
                                id: '2ad5312109aa498aa1c8c9cbb5cb84ff'
                                key: {
                                    name: 'x_scim_okta_instance'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'ffeb77bf128742ffa23a84e1b7733aa4'
                        key: {
                            list_id: {
                                id: '981dbe6ec5bf4f3c98ee73f0cef3d03d'
                                key: {
                                    name: 'x_scim_okta_review'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'decision'
                        }
                    },
                ]
            }
        }
    }
}

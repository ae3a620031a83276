export { attachVault, foundKeys, foundMissingKeys, hasKey, openEvent, openState, openTitle, sealEvent, sealState, sealTitle, vaultOf, type Db, type PrivacySettings } from './attached.js';
export { SEALED_LIKE } from './vault.js';
export { secretsIn } from './people.js';
export { findByPerson, indexPeople, type FoundBy } from './person-index.js';

export { actorOf, CurrentOfficial, officialOf, setOfficial } from './actor';
export { ChangeDirectory, type NewBody, type NewGroup, type NewOfficial } from './change-directory';
export { Directory, type DirectoryEntry } from './directory';
export { IdentityModule } from './identity.module';
export { MakeFirstAdministrator } from './make-first-administrator';
export { hashOfIdentityEntry, RecordIdentityChange, type IdentityChange } from './record-identity-change';
export { sessionSecret, useSessions } from './sessions';
export { administrationActions } from './administration-actions.texts';

import { Global, Module } from '@nestjs/common';
import { PassportModule } from '@nestjs/passport';
import { getDataSourceToken } from '@nestjs/typeorm';
import { AdministerBodies } from './administer-bodies';
import { AdministerOfficials } from './administer-officials';
import { AdministrationController } from './administration.controller';
import { ChangeDirectory } from './change-directory';
import { DescribeSession } from './describe-session';
import { Directory } from './directory';
import { DirectoryController } from './directory.controller';
import { ListAdministration } from './list-administration';
import { ListDirectory } from './list-directory';
import { LocalStrategy } from './local.strategy';
import { MakeFirstAdministrator } from './make-first-administrator';
import { RecordIdentityChange } from './record-identity-change';
import { SessionController } from './session.controller';
import { SessionStore } from './session-store';
import { sessionStore } from './sessions';

@Global()
@Module({
  imports: [PassportModule.register({ session: true })],
  controllers: [SessionController, DirectoryController, AdministrationController],
  providers: [
    AdministerBodies,
    AdministerOfficials,
    ListAdministration,
    ChangeDirectory,
    DescribeSession,
    Directory,
    ListDirectory,
    LocalStrategy,
    MakeFirstAdministrator,
    RecordIdentityChange,
    { provide: SessionStore, inject: [getDataSourceToken()], useFactory: sessionStore },
  ],
  exports: [ChangeDirectory, Directory, MakeFirstAdministrator, RecordIdentityChange],
})
export class IdentityModule {}

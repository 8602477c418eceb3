import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccessGuard } from './access.guard';
import { MayRead } from './may-read';

@Global()
@Module({ providers: [MayRead, { provide: APP_GUARD, useClass: AccessGuard }], exports: [MayRead] })
export class AccessModule {}

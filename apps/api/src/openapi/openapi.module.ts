import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { ListEndpoints } from './list-endpoints';
import { OpenapiController } from './openapi.controller';

@Module({ imports: [DiscoveryModule], controllers: [OpenapiController], providers: [ListEndpoints] })
export class OpenapiModule {}

import { Module } from '@nestjs/common';
import { ListOversight } from './list-oversight';
import { OversightController } from './oversight.controller';

@Module({ controllers: [OversightController], providers: [ListOversight] })
export class OversightModule {}

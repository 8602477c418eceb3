import { Module } from '@nestjs/common';
import { ListOversight } from './list-oversight';
import { ListReadings } from './list-readings';
import { OversightController } from './oversight.controller';
import { ReadComplaintWay } from './read-complaint-way';

@Module({ controllers: [OversightController], providers: [ListOversight, ListReadings, ReadComplaintWay] })
export class OversightModule {}

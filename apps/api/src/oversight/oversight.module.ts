import { Module } from '@nestjs/common';
import { FacilityController } from './facility.controller';
import { ListCustody } from './list-custody';
import { ListOversight } from './list-oversight';
import { ListReadings } from './list-readings';
import { OversightController } from './oversight.controller';
import { ReadComplaintWay } from './read-complaint-way';

@Module({ controllers: [OversightController, FacilityController], providers: [ListCustody, ListOversight, ListReadings, ReadComplaintWay] })
export class OversightModule {}

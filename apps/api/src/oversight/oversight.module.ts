import { Module } from '@nestjs/common';
import { FacilityController } from './facility.controller';
import { ListAdministrationEntries } from './list-administration-entries';
import { ListCustody } from './list-custody';
import { ListOversight } from './list-oversight';
import { ListReadings } from './list-readings';
import { OversightController } from './oversight.controller';
import { ReadComplaintWay } from './read-complaint-way';

@Module({
  controllers: [OversightController, FacilityController],
  providers: [ListAdministrationEntries, ListCustody, ListOversight, ListReadings, ReadComplaintWay],
})
export class OversightModule {}

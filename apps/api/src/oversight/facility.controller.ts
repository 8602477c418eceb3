import { Controller, Get } from '@nestjs/common';
import { custodySchema, type CustodyView } from '@tergeu/contracts';
import { CurrentOfficial, type DirectoryEntry } from '../identity';
import { Endpoint } from '../kernel/http/endpoint';
import { ListCustody } from './list-custody';

@Controller('facility')
export class FacilityController {
  constructor(private readonly custody: ListCustody) {}

  @Get('custody')
  @Endpoint({
    access: ['facilityOfficer'],
    summary: 'Who is inside, since when and until when at most; who waits at the door',
    response: custodySchema,
  })
  list(@CurrentOfficial() official: DirectoryEntry): Promise<CustodyView> {
    return this.custody.list(official);
  }
}

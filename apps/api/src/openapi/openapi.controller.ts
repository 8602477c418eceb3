import { Controller, Get } from '@nestjs/common';
import { z } from 'zod';
import { Endpoint } from '../kernel/http/endpoint';
import { describeApi, type OpenapiDocument } from './describe-api';
import { ListEndpoints } from './list-endpoints';

/** The description of this interface, for people and for generators of clients. */
@Controller()
export class OpenapiController {
  #document: OpenapiDocument | undefined;

  constructor(private readonly endpoints: ListEndpoints) {}

  @Get('openapi.json')
  @Endpoint({ access: 'public', summary: 'This description, in OpenAPI 3.1', response: z.record(z.string(), z.unknown()) })
  openapi(): OpenapiDocument {
    return (this.#document ??= describeApi(this.endpoints.list()));
  }
}

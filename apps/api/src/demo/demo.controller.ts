import { Controller, Get } from '@nestjs/common';
import { demoAccountSchema, type DemoAccountView } from '@tergeu/contracts';
import { z } from 'zod';
import { Endpoint } from '../kernel/http/endpoint';
import { SignIns } from './sign-ins';

@Controller()
export class DemoController {
  constructor(private readonly signIns: SignIns) {}

  @Get('demo-accounts')
  @Endpoint({ access: 'public', summary: 'Sign-ins of the demo caseload; none without it', response: z.array(demoAccountSchema) })
  accounts(): Promise<DemoAccountView[]> {
    return this.signIns.list();
  }
}

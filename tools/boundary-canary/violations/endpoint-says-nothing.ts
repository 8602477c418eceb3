// as: apps/api/src/my-work/canary.controller.ts
// breaks: is a route without @Endpoint | A controller does not decide
import { Controller, Get } from '@nestjs/common';

@Controller('canary')
export class CanaryController {
  @Get()
  sing(loud: boolean): string {
    if (loud) return 'TWEET';
    return 'tweet';
  }
}

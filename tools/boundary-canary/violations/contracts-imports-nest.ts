// as: libs/contracts/src/canary.ts
// breaks: @nx/enforce-module-boundaries
export { Injectable } from '@nestjs/common';

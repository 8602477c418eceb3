export { AccessModule } from './access.module';
export { MayRead } from './may-read';
export { readableCases, type ReadableCases } from './readable-cases';

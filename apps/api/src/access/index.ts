export { actorOf, CurrentOfficial, officialOf, setOfficial } from '../identity';
export { AccessModule } from './access.module';
export { MayRead } from './may-read';
export { narrowedFor, readAs } from './read-as';
export { machinesRead, readableProceedings, type ProceedingColumns } from './readable-proceedings';
export { readableCases, type ReadableCases } from './readable-cases';

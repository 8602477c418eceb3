export { Demo } from './demo';
export { DemoModule } from './demo.module';
export { describeSignIns } from './describe-sign-ins';

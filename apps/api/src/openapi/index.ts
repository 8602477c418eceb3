export { OpenapiModule } from './openapi.module';

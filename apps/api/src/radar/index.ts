export { RadarModule } from './radar.module';

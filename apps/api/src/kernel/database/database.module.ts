import { Global, Logger, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { appDataSourceOptions, untilReachable } from './data-source';
import { DatabaseHealth, HEALTH_INTERVAL } from './database-health';
import { externalUrls } from './open-database';
import { StartProblem } from './start-problem';

const log = new Logger('Database');
const INTERVAL_MS = 2_000;

function options(): DataSourceOptions & { autoLoadEntities: boolean; retryAttempts: number } {
  const urls = externalUrls();
  if (!urls) {
    throw new StartProblem('DATABASE_URL is not set. "npm start" brings its own database; the server alone needs the address of one.');
  }
  return {
    ...appDataSourceOptions(urls.app, (error) => log.warn(`An idle connection was cut: ${error.message}`)),
    autoLoadEntities: true,
    // We wait by ourselves, below, with one clear line.
    retryAttempts: 0,
  };
}

async function connect(given?: DataSourceOptions): Promise<DataSource> {
  const wanted = given as Extract<DataSourceOptions, { type: 'postgres' }>;
  await untilReachable(wanted.url ?? '', (line) => log.warn(line));
  return new DataSource(wanted).initialize();
}

/** The one connection pool of the server, as `tergeu_app`; waits for a database that is down, now or later. */
@Global()
@Module({
  imports: [TypeOrmModule.forRootAsync({ useFactory: options, dataSourceFactory: connect })],
  providers: [DatabaseHealth, { provide: HEALTH_INTERVAL, useValue: INTERVAL_MS }],
  exports: [TypeOrmModule, DatabaseHealth],
})
export class DatabaseModule {}

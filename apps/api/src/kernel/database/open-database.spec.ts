import { externalUrls, refuseEmbeddedInProduction } from './open-database';

describe('which database is used', () => {
  it('takes the three addresses of an external one', () => {
    const given = {
      DATABASE_URL: 'postgres://a:b@db/tergeu',
      DATABASE_OWNER_URL: 'postgresql://o:b@db/tergeu',
      DATABASE_AUDITOR_URL: 'postgres://r:b@db/tergeu',
    };
    expect(externalUrls(given)).toEqual({
      app: given.DATABASE_URL,
      owner: given.DATABASE_OWNER_URL,
      auditor: given.DATABASE_AUDITOR_URL,
    });
    expect(externalUrls({})).toBeUndefined();
    expect(externalUrls({ DATABASE_URL: '  ' })).toBeUndefined();
  });

  it('refuses an address that is none without repeating it', () => {
    expect(() => externalUrls({ DATABASE_URL: 'mysql://u:geheim@db/x' })).toThrow(/^DATABASE_URL is not an address/);
    expect(() => externalUrls({ DATABASE_URL: 'mysql://u:geheim@db/x' })).not.toThrow(/geheim/);
  });

  it('refuses the owner without the app', () => {
    expect(() => externalUrls({ DATABASE_OWNER_URL: 'postgres://o:b@db/tergeu' })).toThrow(/DATABASE_URL is not/);
  });

  it('refuses the embedded one in production unless it is meant', () => {
    expect(() => refuseEmbeddedInProduction({ NODE_ENV: 'production' })).toThrow(/TERGEU_EMBEDDED=yes/);
    expect(() => refuseEmbeddedInProduction({ NODE_ENV: 'production', TERGEU_EMBEDDED: 'yes' })).not.toThrow();
    expect(() => refuseEmbeddedInProduction({})).not.toThrow();
  });
});

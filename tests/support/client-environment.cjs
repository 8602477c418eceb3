const indexedDb = require('fake-indexeddb');
const { TestEnvironment } = require('jest-environment-jsdom');

const { Response, TextEncoder, TextDecoder, structuredClone, AbortSignal } = globalThis;

const silent = class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

/** A browser page, with what jsdom leaves out: Node's answers to requests, and the sizes that Mantine asks for. */
module.exports = class extends TestEnvironment {
  constructor(...args) {
    super(...args);
    const page = this.global;
    Object.assign(page, { Response, TextEncoder, TextDecoder, structuredClone, AbortSignal, ResizeObserver: silent, ...indexedDb });
    // Each test file has a device of its own.
    page.indexedDB = new indexedDb.IDBFactory();
    page.matchMedia = (media) => ({
      media,
      matches: false,
      addEventListener() {},
      removeEventListener() {},
      addListener() {},
      removeListener() {},
    });
    page.Element.prototype.scrollIntoView = () => undefined;
    // Texts are asserted in English.
    page.localStorage.setItem('tergeu.language', 'en');
    page.IS_REACT_ACT_ENVIRONMENT = true;
  }
};

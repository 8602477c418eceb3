// In tests of the client without a browser, style sheets are nothing.
module.exports = {};

// Errors name the lines of the sources. Not by --enable-source-maps: under that flag pino, which looks at its callers when
// a logger is made, has the map of the whole bundle parsed at every start, and its tens of megabytes are kept.
process.setSourceMapsEnabled(true);

/** The same for `import`: one implementation, so that an error is of one class wherever it was loaded. */
export * from './index.js';

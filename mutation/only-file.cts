/** A filter of jest: the one test file named, all where none is. */
module.exports = (paths: readonly string[]) => {
  const only = process.env['MUTATION_ONLY_FILE'];
  return { filtered: paths.filter((path) => only === undefined || path === only) };
};

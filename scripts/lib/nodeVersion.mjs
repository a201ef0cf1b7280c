const least = 20;

/** Ends the process with one clear line when this Node is too old for the site. */
export function requireNode() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major >= least) return;
  console.error(
    `Node ${least} or newer is needed; this is Node ${process.versions.node}. See https://nodejs.org or .nvmrc.`,
  );
  process.exit(1);
}

const mostTries = 50;

function tryPort(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve(server.address().port);
    });
  });
}

/**
 * Listens on the port, or on the next free one.
 * @param {import('node:http').Server} server
 * @param {number} port 0 picks any
 * @returns {Promise<number>} the port taken
 */
export async function listen(server, port) {
  for (let tried = port; tried < port + mostTries; tried += 1) {
    try {
      return await tryPort(server, tried);
    } catch (error) {
      if (error.code !== 'EADDRINUSE') throw error;
    }
  }
  throw new Error(`Ports ${port} to ${port + mostTries - 1} are all taken; choose another with --port.`);
}

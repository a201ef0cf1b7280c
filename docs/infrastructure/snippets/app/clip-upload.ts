// A clip before upload: cut and compressed on the phone, with a poster, under names that are never used again.

/** What the phone's libraries do, such as react-native-compressor and expo-video-thumbnails. */
export interface ClipTools {
  /** Length of a local video in seconds. */
  seconds(uri: string): Promise<number>;
  /** Re-encodes to H.264 with the longest edge and bit rate given; the result is a local file. */
  compress(uri: string, options: { maxSize: number; bitrate: number }): Promise<string>;
  /** A JPEG of the frame at one second. */
  poster(uri: string): Promise<string>;
  /** Size of a local file in bytes. */
  bytes(uri: string): Promise<number>;
}

export interface PreparedClip {
  readonly video: { readonly uri: string; readonly key: string };
  readonly poster: { readonly uri: string; readonly key: string };
}

const LONGEST_SECONDS = 60;
const LARGEST_BYTES = 25 * 1024 * 1024;
const ENCODING = { maxSize: 1280, bitrate: 2_500_000 };

/**
 * Compresses a clip and names its objects `USER/ID.mp4` and `USER/ID.jpg`. The post stores the keys, never an address, so that
 * media can move. The original is never sent: it may be QuickTime or HEVC under a name that ends in `.mp4`.
 * @throws RangeError where the clip is too long, or still too large.
 */
export async function prepareClip(tools: ClipTools, uri: string, userId: string, id: string): Promise<PreparedClip> {
  const seconds = await tools.seconds(uri);
  if (seconds > LONGEST_SECONDS) throw new RangeError(`a clip has at most ${LONGEST_SECONDS} seconds, not ${seconds}`);
  const encoded = await tools.compress(uri, ENCODING);
  if ((await tools.bytes(encoded)) > LARGEST_BYTES) throw new RangeError('the clip is too large after compression');
  return {
    video: { uri: encoded, key: `${userId}/${id}.mp4` },
    poster: { uri: await tools.poster(encoded), key: `${userId}/${id}.jpg` },
  };
}

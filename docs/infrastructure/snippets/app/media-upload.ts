// Photo upload: scaled and compressed on the phone, sent with retries; friends' photos are readable only through a link that expires.
import { ImageManipulator, SaveFormat } from 'expo-image-manipulator';
import { Upload } from 'tus-js-client';
import { supabase } from './client';

/** Longest edge in pixels: a feed column at three times pixel density, and a small one for lists. */
const edges = { feed: 1080, thumbnail: 256 } as const;
const uploadChunkBytes = 6 * 1024 * 1024;

/** A local picture with its size in pixels, as the picker returns it. */
export interface Picture {
  readonly uri: string;
  readonly width: number;
  readonly height: number;
}

/** Scales the longest edge down, never up, and compresses; the result is a JPEG file on the phone. */
export async function compressPhoto({ uri, width, height }: Picture, use: keyof typeof edges): Promise<string> {
  const edge = Math.min(edges[use], Math.max(width, height));
  const image = await ImageManipulator.manipulate(uri)
    .resize(width >= height ? { width: edge } : { height: edge })
    .renderAsync();
  const saved = await image.saveAsync({ compress: 0.75, format: SaveFormat.JPEG });
  return saved.uri;
}

/** Uploads a local JPEG to `<user>/<name>.jpg` in one request that is tried again after a lost connection, while the app runs. A name is never used again. Rejects when refused. */
export async function uploadPhoto(
  projectUrl: string,
  localUri: string,
  name: string,
  bucket: 'posts' | 'private',
): Promise<string> {
  const { data } = await supabase.auth.getSession();
  if (!data.session) throw new Error('uploadPhoto: sign in first');
  const { access_token: token, user } = data.session;
  const path = `${user.id}/${name}.jpg`;
  const blob = await fetch(localUri).then((response) => response.blob());
  return new Promise((resolve, reject) => {
    const upload = new Upload(blob, {
      endpoint: `${projectUrl}/storage/v1/upload/resumable`,
      headers: { authorization: `Bearer ${token}`, 'x-upsert': 'false' },
      metadata: { bucketName: bucket, objectName: path, contentType: 'image/jpeg', cacheControl: '31536000' },
      chunkSize: uploadChunkBytes,
      retryDelays: [0, 3000, 10_000, 30_000],
      uploadDataDuringCreation: true,
      removeFingerprintOnSuccess: true,
      onError: reject,
      onSuccess: () => resolve(path),
    });
    upload.start();
  });
}

/** A link to a friend's picture that works for an hour. */
export async function photoLink(path: string): Promise<string> {
  const { data, error } = await supabase.storage.from('private').createSignedUrl(path, 3600);
  if (error) throw error;
  return data.signedUrl;
}

// The few declarations of the app's libraries that the snippets use; signatures as in the versions named.
declare module '@react-native-async-storage/async-storage' {
  const storage: {
    getItem(key: string): Promise<string | null>;
    setItem(key: string, value: string): Promise<void>;
    removeItem(key: string): Promise<void>;
  };
  export default storage;
}
declare module 'expo-crypto' {
  export function randomUUID(): string;
}
declare module 'react-native' {
  export const AppState: {
    addEventListener(
      type: 'change',
      listener: (state: 'active' | 'background' | 'inactive' | 'unknown' | 'extension') => void,
    ): { remove(): void };
  };
}
declare module 'expo-image-manipulator' {
  export enum SaveFormat {
    JPEG = 'jpeg',
    PNG = 'png',
    WEBP = 'webp',
  }
  interface Context {
    resize(size: { width?: number | null; height?: number | null }): Context;
    renderAsync(): Promise<{
      saveAsync(options?: {
        compress?: number;
        format?: SaveFormat;
      }): Promise<{ uri: string; width: number; height: number }>;
    }>;
  }
  export const ImageManipulator: { manipulate(source: string): Context };
}
declare module 'tus-js-client' {
  interface UploadOptions {
    endpoint?: string;
    headers?: Record<string, string>;
    metadata?: Record<string, string>;
    chunkSize?: number;
    retryDelays?: number[] | null;
    uploadDataDuringCreation?: boolean;
    removeFingerprintOnSuccess?: boolean;
    onError?: (error: Error) => void;
    onSuccess?: () => void;
  }
  export class Upload {
    constructor(file: Blob, options: UploadOptions);
    start(): void;
  }
}

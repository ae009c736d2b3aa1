/** What the build tells pages; see `build/usb-download`. */
interface ImportMetaEnv {
  readonly USB_DOWNLOAD: { file: string; bytes: number } | null;
}

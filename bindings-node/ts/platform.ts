/** The native module's file for this platform, such as `partnerkit.linux-x64-gnu.node`. */
export function file(): string {
  const { platform, arch } = process;
  if (platform === 'linux') {
    const { header } = process.report.getReport() as { header: { glibcVersionRuntime?: string } };
    return `partnerkit.${platform}-${arch}-${header.glibcVersionRuntime === undefined ? 'musl' : 'gnu'}.node`;
  }
  return `partnerkit.${platform}-${arch}${platform === 'win32' ? '-msvc' : ''}.node`;
}

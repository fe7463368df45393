/** `registry.example.com/orders:2@sha256:…` without its tag and digest. */
export const imageRepository = (image: string): string => image.replace(/(?::[^:/@]+)?(?:@.*)?$/, '')

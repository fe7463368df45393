/** Files of helmfile, by their names: `helmfile.yaml`, also with templates, and all of `helmfile.d`. */
export const isHelmfile = (path: string): boolean =>
  /(?:^|\/)(?:helmfile[^/]*|helmfile\.d\/.+)\.ya?ml(?:\.gotmpl)?$/.test(path)

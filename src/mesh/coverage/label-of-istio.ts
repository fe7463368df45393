/** A label by which proxies are decided. */
export const isLabelOfIstio = (label: string): boolean => /^istio-injection$|(?:^|\.)istio\.io\//.test(label)

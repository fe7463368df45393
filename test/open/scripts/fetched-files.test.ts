import { describe, expect, test } from '@jest/globals'
import { appliesFetched } from '../../../src/open/scripts/fetched-files.js'

const of = (text: string): readonly [string, string] => [
  text.replaceAll('REVISION', 'v1'),
  text.replaceAll('REVISION', 'v2'),
]

describe('files of another repository that a text applies', () => {
  test.each([
    'git clone -b REVISION https://git.example.com/acme/policies p && kubectl apply -f p/\n',
    'git clone -b REVISION https://git.example.com/acme/policies.git\nkubectl apply -f policies/shop\n',
    'git clone https://git.example.com/acme/policies p\ngit -C p checkout REVISION\nkubectl apply -f p\n',
    'TAG=REVISION\ngit clone -b $TAG https://git.example.com/acme/policies rules\nkubectl apply -k rules\n',
    'git clone -b REVISION https://git.example.com/acme/policies rules\ncd rules\nkubectl apply -f .\n',
    'oras pull ghcr.io/acme/policies:REVISION -o rules\nkubectl apply -f rules\n',
    'kpt pkg get https://git.example.com/acme/policies@REVISION rules\nkustomize build rules | kubectl apply -f -\n',
    'curl -sSL https://acme.example.com/policies-REVISION.tgz | tar xz -C rules\nkubectl apply -f rules/\n',
    'V=REVISION\ncurl -LO https://acme.example.com/policies-$V.tar.gz\ntar xzf policies-$V.tar.gz\nkubectl apply -f policies/\n',
    'wget -O p.zip https://acme.example.com/REVISION/p.zip && unzip p.zip -d rules\nkubectl apply -R -f rules\n',
    'curl -o rules.yaml https://acme.example.com/REVISION/rules.yaml\nkubectl apply -f rules.yaml\n',
    'imgpkg pull -b ghcr.io/acme/policies:REVISION -o rules\nkubectl apply -f rules\n',
    'aws s3 sync s3://acme/policies/REVISION rules\nkubectl apply -f rules/\n',
  ])('%s: another revision of it are other files', (text) => {
    expect(appliesFetched(...of(text))).toBe(true)
  })

  test.each([
    [
      'one that is not applied',
      'git clone -b REVISION https://git.example.com/acme/tools t\nt/lint.sh\nkubectl apply -f k8s/\n',
    ],
    [
      'one of which the name is in other words',
      'git clone -b REVISION https://git.example.com/acme/tools p\nkubectl apply -f apps/p.yaml\n',
    ],
    [
      'an archive with a tool',
      'curl -L https://acme.example.com/kubeconform-REVISION.tgz | tar xz -C bin\nbin/kubeconform k8s/\nkubectl apply -f k8s/\n',
    ],
    [
      'a tool by itself',
      'curl -Lo kind https://kind.example.com/dl/REVISION/kind-linux-amd64\nchmod +x kind\nkubectl apply -f k8s/\n',
    ],
    ['another line', 'git clone https://git.example.com/acme/policies p\necho REVISION\nkubectl apply -f p\n'],
  ])('%s is none', (_, text) => {
    expect(appliesFetched(...of(text))).toBe(false)
  })
})

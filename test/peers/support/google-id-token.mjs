// What a pipeline's code does on a worker: google-auth-library asks the metadata server for a token for an audience.
import { GoogleAuth } from 'google-auth-library'

const client = await new GoogleAuth().getIdTokenClient(process.argv[2])
process.stdout.write(new Headers(await client.getRequestHeaders()).get('authorization') ?? '')

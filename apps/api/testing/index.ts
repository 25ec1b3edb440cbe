export { BOUNCE_SECRET, TEST_PASSWORD, TestApp, testApp, type TestUser } from './test-app.js';
export { TestClient, type TestRequest, type TestResponse } from './test-client.js';

/** A self-signed certificate that stands for those of a proxy's system while Envoy judges a configuration; nobody has its key. */
export const placeholderCertificate = `-----BEGIN CERTIFICATE-----
MIIBpzCCAU2gAwIBAgIUcURTsH+34jxGyKY8MHsvG7I3EIAwCgYIKoZIzj0EAwIw
KDEYMBYGA1UEAwwPa2d3IHBsYWNlaG9sZGVyMQwwCgYDVQQKDANrZ3cwIBcNMjYx
MTIzMDk0MDE0WhgPMjEyNjEwMzAwOTQwMTRaMCgxGDAWBgNVBAMMD2tndyBwbGFj
ZWhvbGRlcjEMMAoGA1UECgwDa2d3MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE
Akekzv2BghJFgSO2/Y9CcuLyZplftGdroEZTTSkGGi0GhFUllc7ksq8+cvPan8Xz
8D8SV3ZOM49CozV+sNnPtaNTMFEwHQYDVR0OBBYEFGAZWI+DdStpqNLCRU2WLArv
2vzvMB8GA1UdIwQYMBaAFGAZWI+DdStpqNLCRU2WLArv2vzvMA8GA1UdEwEB/wQF
MAMBAf8wCgYIKoZIzj0EAwIDSAAwRQIgARQrRaTnpwx4zaQq/uur8SokkH4Vc8pj
iFAD8zpd23wCIQD2v0m3vRb8uxW6UdUtv4WJulQtVKfqFmghXjIt6ESpQQ==
-----END CERTIFICATE-----
`;

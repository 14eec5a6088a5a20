import matplotlib.pyplot as plt

n = list(range(0, 11))
h = [0, 0.2, 0.5, 0.9, 1.0, 0.6, 0.1, -0.3, -0.4, -0.2, 0]

fig, ax = plt.subplots(figsize=(8, 4))
ax.stem(n, h, linefmt='C4-', markerfmt='C4o', basefmt='k-')
ax.set_xticks(n)
ax.set_xlabel('Sample index n')
ax.set_ylabel('h[n]')
ax.set_title('Impulse response of the FIR filter')
ax.set_ylim(-0.6, 1.2)
ax.grid(True, linestyle=':')
plt.show()

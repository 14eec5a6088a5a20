import matplotlib.pyplot as plt
t = list(range(0, 25, 3))
A = [1e3, 2e3, 8e3, 4e4, 2e5, 8e5, 1e6, 1e6, 9e5]
B = [1e3, 1.2e3, 2e3, 5e3, 1.5e4, 5e4, 1.5e5, 3e5, 4e5]
fig, ax = plt.subplots()
ax.semilogy(t, A, 'o-', color='purple', label='Strain A')
ax.semilogy(t, B, '^-', color='orange', label='Strain B')
ax.set_xticks(t)
ax.set_ylim(5e2, 5e6)
ax.set_xlabel('Time (h)')
ax.set_ylabel('Cells per mL')
ax.set_title('Growth of two bacterial strains at 37 °C')
ax.grid(True, which='major', alpha=0.4)
ax.legend()
plt.show()

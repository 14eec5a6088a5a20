import matplotlib.pyplot as plt

hours = [0, 2, 4, 6, 8, 10, 12]
control = [1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e8]
low = [1e3, 5e3, 2e4, 1e5, 4e5, 1e6, 2e6]
high = [1e3, 800, 500, 300, 150, 60, 20]

plt.figure(figsize=(8, 6))
plt.semilogy(hours, control, 'o-', color='gray', label='Control')
plt.semilogy(hours, low, 's-', color='orange', label='Low dose')
plt.semilogy(hours, high, 'D-', color='purple', label='High dose')
plt.xlabel('Time (h)')
plt.ylabel('Colony count (CFU/mL)')
plt.title('Bacterial Growth under Antibiotic Treatment')
plt.ylim(10, 1e9)
plt.grid(True, which='major', linestyle='--', alpha=0.6)
plt.legend()
plt.tight_layout()
plt.show()

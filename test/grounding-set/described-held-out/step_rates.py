import matplotlib.pyplot as plt

years = list(range(2008, 2024))
fed = [2.0, 0.5, 0.5, 0.75, 0.75, 0.5, 0.5, 0.25, 0.25, 0.5, 1.0, 1.5, 0.25, 0.25, 2.5, 4.5]
central = [3.5, 1.0, 1.0, 1.25, 0.75, 0.5, 0.25, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 2.0, 4.0]

plt.figure(figsize=(10, 5))
plt.step(years, fed, where='post', color='navy', linewidth=2, label='Bank A')
plt.step(years, central, where='post', color='crimson', linewidth=2, linestyle='--', label='Bank B')
plt.title('Policy Interest Rates of Two Central Banks')
plt.xlabel('Year')
plt.ylabel('Interest Rate (%)')
plt.legend(loc='upper center')
plt.grid(True, linestyle=':', alpha=0.7)
plt.show()

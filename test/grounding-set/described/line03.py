import matplotlib.pyplot as plt

weeks = [1, 2, 3, 4, 5, 6, 7, 8]
weight = [92.5, 91.8, 90.9, 90.1, 89.6, 88.7, 88.0, 87.2]

plt.figure(figsize=(8, 5))
plt.plot(weeks, weight, 'r--s', label='Body Weight')
plt.axhline(88, color='gray', linestyle=':', label='Goal')
plt.title('Body Weight During an Eight-Week Diet')
plt.xlabel('Week')
plt.ylabel('Weight (kg)')
plt.legend()
plt.show()

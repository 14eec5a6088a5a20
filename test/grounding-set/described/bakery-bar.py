import matplotlib.pyplot as plt

months = ['January', 'February', 'March', 'April', 'May', 'June']
sales = [120, 135, 150, 145, 170, 190]

plt.figure(figsize=(8, 5))
plt.bar(months, sales, color='skyblue', edgecolor='black')
plt.title('Monthly Bakery Sales')
plt.xlabel('Month')
plt.ylabel('Units Sold')
plt.grid(axis='y', linestyle='--', alpha=0.7)
plt.show()
